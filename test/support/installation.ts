import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { openEngine } from '../../cli/engine.js';
import { createLog } from '../../cli/log.js';
import { main } from '../../cli/main.js';
import { type Config, parseConfig } from '../../core/config.js';
import { createTestIo } from './command-io.js';
import { temporaryFolder } from './databases.js';
import { prepareEmbedded } from './embedded.js';

type Env = Record<string, string>;

/** What {@link Installation.look} sees of the nurse that {@link Installation.fill} makes. */
export const WHOLE = {
  state: { step: 'upload' },
  reminders: ['2027-01-10'],
  audit: [{ action: 'dossier.open', details: { files: 1 } }],
  file: 'ț.jpg',
  bytes: 'scan',
  queued: 1,
};

interface Filled {
  fileId: string;
  dossierId: string;
}

/** What the first start does in seconds, from a copy. */
async function prepare(env: Env): Promise<void> {
  if (env.DATABASE_URL === undefined && !existsSync(env.PARAFA_DATA ?? ''))
    await prepareEmbedded(env.PARAFA_DATA ?? '');
}

function configOf(env: Env): Config {
  const parsed = parseConfig(env);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.config;
}

async function withEngine<T>(
  env: Env,
  work: (engine: Awaited<ReturnType<typeof openEngine>>) => Promise<T>,
): Promise<T> {
  const { io } = createTestIo();
  await prepare(env);
  const engine = await openEngine(configOf(env), {
    log: createLog('error', io.stderr),
    clock: { now: () => new Date() },
    warn: () => {},
    queues: { judgeDelayMs: 0, backoffMs: 10 },
  });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** A nurse with one file, uploaded and not read yet. */
const addNurse = (env: Env): Promise<Filled> =>
  withEngine(env, async ({ store, queues }) => {
    const chat = await store.chats.findOrCreate('telegram', '4711', 'ro');
    await store.chats.saveState(chat.id, { step: 'upload' });
    await store.reminders.add({
      personId: chat.personId,
      chatId: chat.id,
      kind: 'payment-closes',
      subject: 'p',
      dueOn: '2027-01-10' as never,
    });
    await store.audit.record({ actor: 'person', action: 'dossier.open', details: { files: 1 } });
    const dossier = await store.dossiers.create({ personId: chat.personId, kind: 'enrolment', programme: 'oncologie' });
    const received = await queues.dossierFiles.receive({
      dossierId: dossier.id,
      name: 'ț.jpg',
      mime: 'image/jpeg',
      bytes: Buffer.from('scan'),
    });
    if (!received.ok) throw new Error(received.reason);
    return { fileId: received.fileId, dossierId: dossier.id };
  });

/** An embedded installation in a folder of a test, and the commands on it. What takes seconds is made once a file and copied. */
export function createInstallations() {
  const templates = temporaryFolder();
  let template: Promise<Filled> | undefined;
  let backup: Promise<string> | undefined;
  const filledAt = join(templates.path, 'filled');
  const filled = () => (template ??= addNurse({ PARAFA_DATA: filledAt }));

  return {
    remove: () => templates.remove(),

    open() {
      const folder = temporaryFolder();
      const data = join(folder.path, 'data');
      const at = (env: Env): Env => ({ PARAFA_DATA: data, ...env });
      async function run(args: string[], env: Env = {}, now?: Date) {
        const { io, out, err } = createTestIo(at(env), now);
        await prepare(at(env));
        const code = await main(args, io);
        return { code, out: out(), err: err() };
      }
      return {
        path: folder.path,
        data,
        run,
        remove: () => folder.remove(),
        withEngine: <T>(env: Env, work: (engine: Awaited<ReturnType<typeof openEngine>>) => Promise<T>) =>
          withEngine(at(env), work),
        key: () => readFileSync(join(data, 'parafa.key'), 'utf8').trim(),

        /** A nurse with one file, uploaded and not read yet. */
        async fill(): Promise<Filled> {
          const ids = await filled();
          await cp(filledAt, data, { recursive: true });
          return ids;
        },
        fillAt: (env: Env) => addNurse(at(env)),

        /** A backup of the installation that `fill` makes, in a folder of this test. */
        async backUp(): Promise<string> {
          await filled();
          const made = join(templates.path, 'backup');
          backup ??= (async () => {
            const { io, err } = createTestIo({ PARAFA_DATA: filledAt });
            if ((await main(['backup', made], io)) !== 0) throw new Error(err());
            return made;
          })();
          const target = join(folder.path, 'backup');
          await cp(await backup, target, { recursive: true });
          return target;
        },

        look: (env: Env, fileId: string) =>
          withEngine(at(env), async ({ store, vault, queues }) => {
            const chat = await store.chats.find('telegram', '4711');
            await queues.work.sweep();
            return {
              state: await store.chats.state(chat?.id ?? ''),
              reminders: (await store.reminders.ofChat(chat?.id ?? '')).map(({ dueOn }) => dueOn),
              audit: (await store.audit.list()).map(({ action, details }) => ({ action, details })),
              file: (await store.files.get(fileId))?.name,
              bytes: (await vault.open(fileId)).toString(),
              queued: (await queues.deadLetters.counts()).find(({ queue }) => queue === 'read-file')?.waiting,
            };
          }),
      };
    },
  };
}
export type Installation = ReturnType<ReturnType<typeof createInstallations>['open']>;
