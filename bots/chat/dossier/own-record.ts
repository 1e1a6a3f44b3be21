import type { Store } from '../../../store/open-store.js';
import { chatStateSchema } from '../state.js';

/** All that is kept about a person, in plain values that other programs can read. The papers themselves are apart. */
export async function ownRecord(store: Store, personId: string) {
  const chats = await store.chats.ofPerson(personId);
  const dossiers = await store.dossiers.ofPerson(personId);
  const states = await Promise.all(chats.map(({ id }) => store.chats.state(id)));
  return {
    chats: chats.map(({ platform, language }) => ({ platform, language })),
    consents: await store.consents.ofPerson(personId),
    dossiers: await Promise.all(
      dossiers.map(async (dossier) => {
        const readings = await store.readings.ofDossier(dossier.id);
        const files = (await store.files.ofDossier(dossier.id)).map(({ id, name, mime, size, status, createdAt }) => ({
          name,
          mime,
          size,
          status,
          createdAt,
          read: readings.get(id),
        }));
        const verdict = await store.verdicts.latest(dossier.id);
        const reviews = (await store.reviews.ofDossier(dossier.id)).map(
          ({ reason, status, decision, note, createdAt }) => ({ reason, status, decision, note, createdAt }),
        );
        const { kind, programme, applicant, phase, status, createdAt } = dossier;
        return { kind, programme, applicant, phase, status, createdAt, files, verdict: verdict?.result, reviews };
      }),
    ),
    conversations: await Promise.all(
      (await store.desk.ofPerson(personId)).map(async ({ id, status, openedAt, closedAt }) => ({
        status,
        openedAt,
        closedAt,
        messages: (await store.desk.messages(id)).map(({ direction, body, sentAt, editedAt }) => ({
          from: direction,
          text: body.text,
          sentAt,
          editedAt,
        })),
      })),
    ),
    unansweredQuestions: await store.questions.ofPerson(personId),
    recentQuestions: states.flatMap((state) => chatStateSchema.safeParse(state).data?.recent ?? []),
    reminders: (await Promise.all(chats.map(({ id }) => store.reminders.ofChat(id)))).flat(),
  };
}
