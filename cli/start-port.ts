import { createChecklistWatch } from '../bots/chat/checklist-watch.js';
import type { CommandId } from '../bots/chat/commands.js';
import { stopReminders } from '../bots/chat/dossier/reminders.js';
import { createNotices } from '../bots/chat/notices.js';
import { openConversation } from '../bots/chat/open-conversation.js';
import type { Questions } from '../bots/chat/questions.js';
import { ATTACHMENT_BYTES } from '../bots/port/attachment-limits.js';
import { CALL_TIMES, type CallTimes, createCalling } from '../bots/port/calling.js';
import { createFetching } from '../bots/port/fetching.js';
import { createPace } from '../bots/port/pace.js';
import type { Inbox, Platform, StartReceiving } from '../bots/port/platform.js';
import { createPort, type PortTimes } from '../bots/port/port.js';
import { createTaking } from '../bots/port/taking.js';
import type { Answer } from '../core/answers/answer.js';
import { dayInBucharest } from '../core/time/plain-date.js';
import { openLiveKnowledge } from '../knowledge/open.js';
import { createAsk } from '../knowledge/understanding/ask.js';
import { type DossierFiles, MAX_FILE_BYTES } from '../queues/dossier-files.js';
import type { FloodLimits } from '../queues/intake/intake.js';
import type { ChatsDeps, RunningChats } from './chats.js';
import { knowledgeFolderIn, publishedIn } from './published-calls.js';
import { silentIn } from './readiness.js';

const CHECKLIST_PACE_MS = 2_000;

export interface PortStart {
  platform: Platform;
  /** Called when everything that takes what comes in is there. */
  receive(inbox: Inbox, about: { questions: Questions; commands: readonly CommandId[] }): ReturnType<StartReceiving>;
  /** A label of an error for the log, without words of anybody. */
  labelOf(error: unknown): string;
  /** How bytes are taken, where the platform wants to know of it. */
  files?: DossierFiles;
  /** A measurement of the bot itself lifts what holds it back. */
  flood?: FloodLimits;
  callTimes?: Partial<CallTimes>;
  portTimes?: Partial<PortTimes>;
}

const watched = (questions: Questions, answered: (answer: Answer) => void): Questions => ({
  ...questions,
  ask(request, today) {
    const answer = questions.ask(request, today);
    answered(answer);
    return answer;
  },
});

/** The conversation, the outbox and the uploads in front of the engine, for one platform. */
export async function startPort(
  { config, engine, io, log, staff, watch }: ChatsDeps,
  start: PortStart,
): Promise<RunningChats> {
  const { platform, labelOf } = start;
  const { store, queues } = engine;
  const kb = await openLiveKnowledge({ published: publishedIn(knowledgeFolderIn(config.dataDir)) });
  const questions = watch ? watched(createAsk(kb), watch.answered) : createAsk(kb);
  const clock = () => io.now();
  const onError = (error: unknown, incident: string) =>
    log.error('incident', { platform: platform.name, incident, reason: labelOf(error) });

  const files = start.files ?? queues.dossierFiles;
  const pace = createPace(platform.limits.rate, { now: Date.now });
  const calling = createCalling({
    pace,
    times: { ...CALL_TIMES, ...start.callTimes },
    async onBlocked(address) {
      const chat = await store.chats.find(platform.name, address);
      if (!chat) return;
      await store.chats.setBlocked(chat.id, clock());
      await stopReminders(store, chat);
    },
    async onMoved(from, to) {
      const chat = await store.chats.find(platform.name, from);
      if (chat) await store.chats.move(chat.id, to);
    },
  });

  const { conversation, states, commands, refreshReminders, talk } = openConversation({
    kb,
    store,
    questions,
    files,
    async fetchLater({ turnId = '', ...arrival }) {
      const uploadId = await store.arrivals.add({ ...arrival, platform: platform.name });
      log.info('upload-announced', { platform: platform.name, turnId, uploadId, dossierId: arrival.dossierId });
      fetching.wake();
    },
    judgeWhenRead: (dossierId) => queues.producers.judgeWhenRead(dossierId),
    notifyStaff: staff.ring,
    retention: config.retention,
    ...(config.controller ? { controller: config.controller } : {}),
    ...(config.office ? { office: config.office } : {}),
    maxFileBytes: MAX_FILE_BYTES,
    intake: engine.intake,
    clock,
    isOnlyProcess: engine.isEmbedded,
    onError,
  });

  const notices = createNotices({ kb, store, clock, maxAttachmentBytes: ATTACHMENT_BYTES[platform.name] });
  const port = createPort({
    platform,
    calling,
    conversation,
    states,
    store,
    outbox: () => queues.outbox(platform.name),
    admit: (sender) => engine.intake.message(sender, start.flood),
    talk,
    clock,
    isWhole: async () => (await silentIn(engine)).length === 0,
    async render(notification, chat) {
      if (notification.kind === 'verdict') await refreshReminders(chat, dayInBucharest(clock()));
      return await notices.render(notification, chat.language);
    },
    onError,
    ...(start.portTimes ? { times: start.portTimes } : {}),
  });
  const checklists = createChecklistWatch({
    kb,
    store,
    progress: queues.progress,
    deliver: port.refresh,
    onError: (error) => onError(error, 'progress'),
    paceMs: CHECKLIST_PACE_MS,
    isBusy: pace.isBusy,
  });
  const taking = createTaking({
    store,
    files,
    port,
    // Where nothing that was said can change, the list is not said anew with each paper.
    checklists: platform.can.edit ? checklists : { watch: () => {} },
    talk,
    intake: engine.intake,
    maxFileBytes: MAX_FILE_BYTES,
  });
  const fetching = createFetching({
    platform,
    calling,
    store,
    maxFileBytes: MAX_FILE_BYTES,
    take: taking.take,
    isSlow: taking.isSlow,
    onDead: ({ id }) => void staff.ring({ kind: 'dead-fetch', id }),
    onError: (error, arrivalId) => log.warn('fetch-failed', { arrivalId, reason: labelOf(error) }),
  });

  const receiving = await start.receive(port.inbox, { questions, commands });
  fetching.wake();

  return {
    senders: { [platform.name]: port.send },
    finished: new Promise(() => undefined),
    async close() {
      await receiving.close();
      await port.settled();
      checklists.close();
      await fetching.close();
      calling.stop();
      await states.flush();
    },
  };
}
