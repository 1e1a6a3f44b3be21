import type { Command } from './command.js';

/** Every command, loaded only when it is called: `parafa ask` must not wait for the OCR engine. */
export const COMMANDS: Record<string, { summary: string; load: () => Promise<Command> }> = {};
