import type { Job, JobsOptions, Processor, QueueEvents, QueueOptions, Worker, WorkerOptions } from 'bullmq';

/** The part of BullMQ's `Queue` that Parafa uses; the same over Redis and PostgreSQL. */
export interface JobQueue {
  readonly name: string;
  add(name: string, data: unknown, options?: JobsOptions): Promise<Job>;
  addBulk(jobs: { name: string; data: unknown; opts?: JobsOptions }[]): Promise<Job[]>;
  getJob(id: string): Promise<Job | undefined>;
  getFailed(start?: number, end?: number): Promise<Job[]>;
  getJobCounts(
    ...types: ('waiting' | 'prioritized' | 'active' | 'delayed' | 'failed' | 'completed')[]
  ): Promise<Record<string, number>>;
  upsertJobScheduler(
    id: string,
    repeat: { pattern?: string; tz?: string; every?: number },
    template: { name: string; data: unknown; opts?: JobsOptions },
  ): Promise<Job | undefined>;
  removeJobScheduler(id: string): Promise<boolean>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

export type WorkerSettings = Omit<WorkerOptions, 'connection'>;

/** Where jobs wait: makes BullMQ's classes over one server (or over the embedded database). */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  queue(name: string, options?: Omit<QueueOptions, 'connection'>): JobQueue;
  worker(name: string, processor: Processor<unknown>, settings: WorkerSettings): Worker;
  events(name: string): QueueEvents;
  /** After the queues, workers and events that it made are closed. */
  close(): Promise<void>;
}
