import type { Language, ProgrammeId, QualificationId } from '../../../core/contract/ids.js';
import { judgeDossier } from '../../../core/dossier/judge.js';
import { may } from '../../../core/dossier/lifecycle/states.js';
import { eligibility } from '../../../core/eligibility/eligibility.js';
import { isHeld, programmeFact, programmesNamedFor } from '../../../core/eligibility/target-groups.js';
import type { KnowledgeBase } from '../../../core/facts/fact.js';
import type { Chat } from '../../../store/repositories/chats.js';
import { lifeOf } from '../../../store/repositories/dossiers.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Choice, Reply } from '../reply.js';
import { checklistReply, programmeName } from './checklist.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { PREPARED_MESSAGES } from './messages/prepared.js';
import { currentDossier, loadView } from './view.js';

/** The dialogue that opens a dossier: which qualification, which programme, who files it. Its choices carry all they need. */
export function createOpening({ kb: knowledge, store, judgeWhenRead }: DossierDeps) {
  /** What the call of the day says: another call has other programmes. */
  const of = ({ today, lang }: ChatContext) => ({ kb: knowledge.on(today), lang });

  const qualificationName = (kb: KnowledgeBase, id: QualificationId, lang: Language): string => {
    const name = kb.qualifications.find((qualification) => qualification.id === id)?.one[lang] ?? id;
    return name.charAt(0).toUpperCase() + name.slice(1);
  };

  const askQualification = (context: ChatContext, all = false): Reply => {
    const { kb, lang } = of(context);
    const { qualification } = JOURNEY_MESSAGES[lang];
    // Those with programmes are offered first; the others stand behind "another".
    const offered = kb.qualifications.map(({ id }) => id).filter((id) => programmesNamedFor(kb, id).length > 0 !== all);
    const rows: Choice[][] = offered.map((id) => [{ label: qualificationName(kb, id, lang), data: `d:q:${id}` }]);
    if (!all) rows.push([{ label: qualification.other, data: 'd:q:*' }]);
    return { text: qualification.ask, choices: rows };
  };

  const askProgramme = (context: ChatContext, qualification: QualificationId): Reply => {
    const { kb, lang } = of(context);
    const messages = JOURNEY_MESSAGES[lang];
    const name = qualificationName(kb, qualification, lang);
    const offered = programmesNamedFor(kb, qualification);
    if (offered.length === 0)
      return {
        text: messages.qualification.none(name),
        choices: [[{ label: messages.programme.choose, data: 'd:change' }]],
      };
    const differs = (id: ProgrammeId) => eligibility(kb, qualification, id).verdict === 'sources-differ';
    const choice = (id: ProgrammeId): Choice => ({
      label: `${programmeName(kb, id, lang)}${differs(id) ? ` ${messages.programme.differs}` : ''}`,
      data: `d:p:${id}`,
    });
    const isRequalification = (id: ProgrammeId) => programmeFact(kb, id).value.kind === 'requalification';
    const [requalification, skills] = [
      offered.filter(isRequalification),
      offered.filter((id) => !isRequalification(id)),
    ];
    const groups = [
      ...(requalification.length > 0 ? [`${messages.programme.requalification}: ${requalification.length}`] : []),
      ...(skills.length > 0 ? [`${messages.programme.skills}: ${skills.length}`] : []),
    ];
    // Between two groups stands the name of the second; pressed, it shows the same again.
    const isGrouped = requalification.length > 0 && skills.length > 0;
    const between: Choice[][] = isGrouped
      ? [[{ label: `▾ ${messages.programme.skills}`, data: `d:q:${qualification}` }]]
      : [];
    const note = offered.some(differs) ? `\n${messages.programme.differNote}` : '';
    return {
      text: `${messages.programme.ask(name)}\n${groups.join(' · ')}${note}`,
      choices: [
        ...requalification.map((id) => [choice(id)]),
        ...between,
        ...skills.map((id) => [choice(id)]),
        [{ label: messages.qualification.back, data: 'd:change' }],
      ],
    };
  };

  const askApplicant = (context: ChatContext, programme: ProgrammeId): Reply => {
    const { kb, lang } = of(context);
    const { applicant } = JOURNEY_MESSAGES[lang];
    const name = programmeName(kb, programme, lang);
    const employer: Choice[] = [{ label: applicant.employer, data: `d:a:employer:${programme}` }];
    if (!programmeFact(kb, programme).value.selfEnrolment)
      return { text: applicant.employerOnly(name), choices: [employer] };
    return {
      text: applicant.ask(name),
      choices: [employer, [{ label: applicant.self, data: `d:a:self:${programme}` }]],
    };
  };

  /** Why the programme fits, in the words of the document that says so, and who files the dossier. */
  const withReason = (context: ChatContext, qualification: QualificationId, programme: ProgrammeId): Reply => {
    const { kb, lang } = of(context);
    const asked = askApplicant(context, programme);
    const [said] = eligibility(kb, qualification, programme).sources.filter(({ invites }) => invites);
    const quote = said?.citations[0]?.quote;
    if (!said || !quote) return asked;
    const source = kb.source(said.source).shortTitle[lang];
    return { ...asked, text: `${JOURNEY_MESSAGES[lang].programme.fits(source, quote)}\n\n${asked.text}` };
  };

  const explainDifference = (context: ChatContext, qualification: QualificationId, programme: ProgrammeId): Reply => {
    const { kb, lang } = of(context);
    const messages = JOURNEY_MESSAGES[lang];
    const lines = eligibility(kb, qualification, programme).sources.map(({ source, invites, citations }) => {
      const quote = citations[0]?.quote ?? '';
      return `${invites ? '✓' : '✗'} ${kb.source(source).shortTitle[lang]}: „${quote}”`;
    });
    return {
      text: messages.programme.differExplained(programmeName(kb, programme, lang), lines),
      choices: [
        [{ label: messages.programme.goOn, data: `d:go:${programme}` }],
        [{ label: messages.programme.choose, data: 'd:change' }],
      ],
    };
  };

  /** What this dossier needs, before anything is sent. */
  const papersFor = ({ lang, today }: ChatContext, applicant: 'employer' | 'self', programme: ProgrammeId): string[] =>
    judgeDossier([], { kind: 'enrolment', programme, applicant, phase: 'application', today, lang, kb: knowledge })
      .requirements.filter(({ status }) => status !== 'not-applicable')
      .map(({ name }) => name);

  async function open(
    context: ChatContext,
    chat: Chat,
    applicant: 'employer' | 'self',
    programme: ProgrammeId,
  ): Promise<Outcome> {
    const { kb, lang } = of(context);
    const messages = JOURNEY_MESSAGES[lang];
    const newest = await currentDossier(store, chat.personId);
    if (newest?.status === 'submitted' || newest?.status === 'in-review')
      return { replies: [{ text: LIFE_MESSAGES[lang].locked[newest.status] }] };
    // What staff have confirmed, or what is being paid, stands as it is: another programme is another dossier.
    const existing = newest && may(lifeOf(newest), 'choose') ? newest : undefined;
    const dossier = existing
      ? ((await store.dossiers.change(existing.id, { programme, applicant })) ?? existing)
      : await store.dossiers.create({ personId: chat.personId, kind: 'enrolment', programme, applicant });
    await store.audit.record({
      actor: 'person',
      action: existing ? 'dossier-changed' : 'dossier-opened',
      subject: dossier.id,
      personId: chat.personId,
    });
    await judgeWhenRead(dossier.id);
    const opened = {
      text: messages.opened(
        programmeName(kb, programme, lang),
        messages.filedBy[applicant],
        papersFor(context, applicant, programme),
      ),
      choices: [[{ label: PREPARED_MESSAGES[lang].button, data: 'd:models' }]],
      replacesPressed: true as const,
    };
    const view = await loadView(store, dossier);
    return { replies: view.files.length > 0 ? [opened, checklistReply(view, kb, lang)] : [opened] };
  }

  return {
    askQualification,
    /** Undefined = not an answer that this dialogue knows. */
    async choose(context: ChatContext, chat: Chat, step: string, value: string): Promise<Outcome | undefined> {
      const replace = (reply: Reply): Outcome => ({ replies: [{ ...reply, replacesPressed: true }] });
      const { state } = context;
      const { kb } = of(context);
      const isQualification = (id: string): boolean => kb.qualifications.some((known) => known.id === id);
      const isProgramme = (id: string): boolean => isHeld(kb, id);
      if (step === 'change') return replace(askQualification(context));
      if (step === 'q' && value === '*') return replace(askQualification(context, true));
      if (step === 'q' && isQualification(value)) {
        return { ...replace(askProgramme(context, value)), state: { ...state, qualification: value } };
      }
      if (step === 'p' && isProgramme(value)) {
        if (!state.qualification) return replace(askQualification(context));
        const { verdict } = eligibility(kb, state.qualification, value);
        if (verdict === 'eligible') return replace(withReason(context, state.qualification, value));
        if (verdict === 'sources-differ') return replace(explainDifference(context, state.qualification, value));
        return replace(askProgramme(context, state.qualification));
      }
      if (step === 'go' && isProgramme(value)) return replace(askApplicant(context, value));
      const [applicant, programme = ''] = value.split(':');
      if (step !== 'a' || !isProgramme(programme)) return undefined;
      if (applicant !== 'employer' && applicant !== 'self') return undefined;
      if (applicant === 'self' && !programmeFact(kb, programme).value.selfEnrolment)
        return replace(askApplicant(context, programme));
      return open(context, chat, applicant, programme);
    },
  };
}
