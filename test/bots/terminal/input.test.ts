import { expect, test } from 'vitest';
import { parseLine } from '../../../bots/terminal/input.js';
import { wrap } from '../../../bots/terminal/wrap.js';

const CHOICES = [{ label: 'da', data: 'x:1' }];

test.each([
  ['', { kind: 'nothing' }],
  ['1', { kind: 'turn', turn: { kind: 'choice', data: 'x:1' } }],
  ['2', { kind: 'turn', turn: { kind: 'text', text: '2' } }],
  ['care e taxa?', { kind: 'turn', turn: { kind: 'text', text: 'care e taxa?' } }],
  ['/ajutor', { kind: 'turn', turn: { kind: 'command', name: 'ajutor', args: '' } }],
  ['/Lang ru', { kind: 'turn', turn: { kind: 'command', name: 'lang', args: 'ru' } }],
  ['/upload scan 1.pdf', { kind: 'upload', path: 'scan 1.pdf' }],
  ['/upload "scan 1.pdf"', { kind: 'upload', path: 'scan 1.pdf' }],
  ["/upload 'a b.jpg'", { kind: 'upload', path: 'a b.jpg' }],
  ['/upload My\\ scan.pdf', { kind: 'upload', path: 'My scan.pdf' }],
  ['/upload', { kind: 'upload', path: '' }],
  ['/quit', { kind: 'quit' }],
  ['/ ajutor', { kind: 'turn', turn: { kind: 'text', text: '/ ajutor' } }],
])('%j means %j', (line, meaning) => {
  expect(parseLine(line, CHOICES)).toEqual(meaning);
});

test('long lines break between words, list items hang, and an account stays whole', () => {
  expect(wrap('unu doi trei patru', 9)).toBe('unu doi\ntrei\npatru');
  expect(wrap('– unu doi trei', 9)).toBe('– unu doi\n  trei');
  expect(wrap('IBAN RO07TREZ70220G335000XXXX', 10)).toBe('IBAN\nRO07TREZ70220G335000XXXX');
});
