import { describe, expect, test } from 'vitest';
import { chosenBy, menuOf } from '../../../bots/chat/menu-words.js';

const menu = (...data: string[]) => data.map((each) => ({ label: each.split(':').at(-1) ?? each, data: each }));
const qualifications = menu('d:q:generalist', 'd:q:moasa', 'd:q:pediatrie', 'd:q:igiena', 'd:q:*');
const programmes = menu('d:p:psihiatrie', 'd:p:diabet', 'd:p:laborator');
const consent = menu('d:consent:yes', 'd:consent:no');
const paper = menu('d:ok:11', 'd:no:11', 'd:rm:11');
const applicant = menu('d:a:employer:psihiatrie', 'd:a:self:psihiatrie');
const list = menu('d:papers', 'd:submit', 'd:show');

describe('a menu is answered in words', () => {
  test.each([
    ['da', consent, 'd:consent:yes'],
    ['Sunt de acord.', consent, 'd:consent:yes'],
    ['nu', consent, 'd:consent:no'],
    ['I agree', consent, 'd:consent:yes'],
    ['согласна', consent, 'd:consent:yes'],
    ['amg', qualifications, 'd:q:generalist'],
    ['sunt moașă', qualifications, 'd:q:moasa'],
    ['asistentă de igienă', qualifications, 'd:q:igiena'],
    ['hygiene nurse', qualifications, 'd:q:igiena'],
    ['alta', qualifications, 'd:q:*'],
    ['2', qualifications, 'd:q:moasa'],
    ['psihiatrie', programmes, 'd:p:psihiatrie'],
    ['vreau la psihiatrie, vă rog', programmes, 'd:p:psihiatrie'],
    ['диабет', programmes, 'd:p:diabet'],
    ['psihiatire', programmes, 'd:p:psihiatrie'],
    ['greșit', paper, 'd:no:11'],
    ['nu e bine', paper, 'd:no:11'],
    ['da, e corect', paper, 'd:ok:11'],
    ['singură', applicant, 'd:a:self:psihiatrie'],
    ['prin spital', applicant, 'd:a:employer:psihiatrie'],
    ['gata', list, 'd:submit'],
    ['ce mai lipsește?', list, 'd:show'],
  ])('%s', (text, choices, data) => expect(chosenBy(text, choices)?.data).toBe(data));

  test.each([
    ['psihiatrie cât costă?', programmes],
    ['și dacă nu sunt de acord?', consent],
    ['până când mă pot înscrie', qualifications],
    ['oncologie', programmes],
    ['psihiatrie sau diabet', programmes],
    ['17', programmes],
    ['da', programmes],
    ['', consent],
  ])('%s chooses nothing: it is a question, and the menu stays', (text, choices) =>
    expect(chosenBy(text, choices)).toBeUndefined(),
  );
});

test('questions that are only suggested leave the menu before them open', () => {
  const choices = [[{ label: 'Cât este taxa?', data: 'ask:Cât este taxa?' }]];
  expect(menuOf([{ text: 'a', choices }])).toBeUndefined();
  expect(menuOf([{ text: 'a', choices: [consent] }, { text: 'b' }])).toEqual(consent);
});
