import type { BankQuestion } from './bank.js';
export async function compareRecognisers(_questions: BankQuestion[]): Promise<string[]> {
  return [];
}
