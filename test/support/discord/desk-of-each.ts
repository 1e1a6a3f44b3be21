import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openTestEngine, type TestEngine } from '../engine.js';
import { type DeskOptions, openTestDesk, type TestDesk } from './desk.js';
import type { DiscordPerson } from './person.js';

/** The embedded engine of a test file, and the desk and its one member of the test that runs. */
export let engine: TestEngine;
export let desk: TestDesk;
export let ana: DiscordPerson;

const openDesk = async (options?: DeskOptions): Promise<void> => {
  desk = await openTestDesk(engine, options);
  ana = desk.member('ana', desk.roleId);
};

/** Another desk in place of the one that the test began with. */
export async function openDeskInstead(options: DeskOptions): Promise<void> {
  await desk.close();
  await openDesk(options);
}

/** Gives each test of a file a desk of its own with Ana at it, on one engine. Called once, before its tests. */
export function deskOfEachTest(): void {
  beforeAll(async () => {
    engine = await openTestEngine('PGlite');
  }, 120_000);
  afterAll(() => engine.close());
  beforeEach(() => openDesk());
  afterEach(() => desk.close());
}
