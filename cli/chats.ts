import type { StaffBell } from '../bots/desk/staff-bell.js';
import type { Answer } from '../core/answers/answer.js';
import type { Config } from '../core/config.js';
import type { NotificationSenders } from '../queues/ports.js';
import type { Routes } from '../web/routes.js';
import type { CommandIo } from './command.js';
import type { Engine } from './engine.js';
import type { Log } from './log.js';

export interface ChatsDeps {
  config: Config;
  engine: Engine;
  io: CommandIo;
  log: Log;
  /** Rings where staff are. */
  staff: StaffBell;
  /** Of the web server of this process. */
  routes: Routes;
  /** Who wants to know how it goes: whether updates come in, and what was answered. */
  watch?: { isWell(platform: string, isWell: boolean): void; answered(answer: Answer): void };
}

/** The platforms where people talk to us, as far as the settings name them. */
export interface RunningChats {
  /** How notifications of the outbox leave on each platform that runs here. */
  senders: NotificationSenders;
  /** Resolves when the chats are over by themselves: stdin of the terminal ended. Never, for a service. */
  finished: Promise<void>;
  /** Takes no new messages and answers those in hand. */
  close(): Promise<void>;
}

export type StartChats = (deps: ChatsDeps) => Promise<RunningChats>;
