import { expect, test } from 'vitest';
import { wantsPerson } from '../../../../bots/chat/dossier/wants-person.js';

test.each([
  'vreau să vorbesc cu cineva',
  'Aș vrea să discut cu o persoană, vă rog',
  'pot vorbi cu un operator?',
  'operator',
  'om real',
  'I want to talk to someone',
  'can I speak with a human?',
  'хочу поговорить с человеком',
  'Можно связаться с оператором?',
])('%j asks for a person', (text) => expect(wantsPerson(text)).toBe(true));

test.each([
  'cu cine pot vorbi la INMSS despre taxă?',
  'pot vorbi cu cineva de la INMSS?',
  'cât costă programul?',
  'sunt operator de radiologie, la ce mă înscriu',
  'what does the employer talk about',
  `${'vreau să știu cât costă, '.repeat(5)} și să vorbesc cu cineva`,
])('%j is a question', (text) => expect(wantsPerson(text)).toBe(false));
