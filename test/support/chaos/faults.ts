import { ApiError } from '../telegram/api-error.js';
import type { Trouble } from '../telegram/server.js';
import type { World } from './world.js';

/** Something that goes wrong for a while; `end` makes it right again. */
export interface Fault {
  name: string;
  begin(): Promise<void>;
  end(): Promise<void>;
}

const nothing = async () => undefined;

const troubled = ({ telegram }: World, name: string, does: Trouble['does']): Fault => {
  const troubles: Trouble[] = ['sendMessage', 'editMessageText', 'getUpdates', 'file'].map((method) => ({
    method,
    does,
  }));
  return {
    name: `telegram ${name}`,
    begin: async () => void telegram.troubles.push(...troubles),
    async end() {
      for (const trouble of troubles) telegram.troubles.splice(telegram.troubles.indexOf(trouble), 1);
    },
  };
};

const ofProcesses = ({ processes }: World): Fault[] =>
  processes.flatMap((each) => [
    { name: `${each.name} killed`, begin: () => each.kill(), end: nothing },
    {
      name: `${each.name} paused`,
      begin: async () => each.signal('SIGSTOP'),
      end: async () => each.signal('SIGCONT'),
    },
    { name: `${each.name} asked to end`, begin: async () => each.signal('SIGTERM'), end: nothing },
  ]);

const ofRedis = ({ redis, askRedis }: World): Fault[] =>
  redis
    ? [
        { name: 'redis killed', begin: () => redis.kill(), end: () => redis.restart() },
        {
          name: 'redis paused',
          begin: async () => redis.signal('SIGSTOP'),
          end: async () => redis.signal('SIGCONT'),
        },
        { name: 'redis emptied', begin: () => askRedis((client) => client.flushall()), end: nothing },
        {
          name: 'redis full',
          begin: () => askRedis((client) => client.config('SET', 'maxmemory', '1mb')),
          end: () => askRedis((client) => client.config('SET', 'maxmemory', '0')),
        },
        {
          name: 'redis hangs up',
          begin: () => askRedis((client) => client.client('KILL', 'TYPE', 'normal')),
          end: nothing,
        },
      ]
    : [];

const ofPostgres = ({ postgres, askPostgres }: World): Fault[] =>
  postgres
    ? [
        { name: 'postgres killed', begin: () => postgres.kill(), end: () => postgres.restart() },
        {
          name: 'postgres hangs up',
          begin: () =>
            askPostgres('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()'),
          end: nothing,
        },
        {
          name: 'postgres takes nobody new',
          begin: async () => postgres.signal('SIGSTOP'),
          end: async () => postgres.signal('SIGCONT'),
        },
      ]
    : [];

/** All that can go wrong in this world. `random` chooses what a power cut leaves. */
export const faultsOf = (world: World, random: () => number): Fault[] => [
  { name: 'power cut', begin: () => world.cutPower(random), end: nothing },
  { name: 'discord hangs up', begin: async () => world.desk.server.gateway.drop(), end: nothing },
  ...ofProcesses(world),
  ...ofRedis(world),
  ...ofPostgres(world),
  troubled(world, 'does not answer', 'hang'),
  troubled(world, 'cuts its answers', 'half'),
  troubled(world, 'is overloaded', new ApiError(502, 'Bad Gateway')),
  troubled(world, 'asks to wait', new ApiError(429, 'Too Many Requests: retry after 2', { retry_after: 2 })),
];
