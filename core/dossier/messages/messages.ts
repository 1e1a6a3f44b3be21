import type { Language } from '../../contract/ids.js';
import { programmeOfAnyCall } from '../../eligibility/target-groups.js';
import type { KnowledgeBase } from '../../facts/fact.js';
import { formatDate } from '../../language/format.js';
import { dossier as en } from '../../messages/en/dossier.js';
import { dossier as ro } from '../../messages/ro/dossier.js';
import { dossier as ru } from '../../messages/ru/dossier.js';
import type { Note } from '../judgement.js';
import type { DossierMessages } from './dossier-messages.js';

export const DOSSIER_MESSAGES: Record<Language, DossierMessages> = { ro, en, ru };

/** The name of a programme in words, of this call or of another one; other text as it is. */
export const nameOfProgramme = (id: string, kb: KnowledgeBase, lang: Language): string =>
  programmeOfAnyCall(kb, id)?.value.name[lang] ?? id;

/** A note in words, for the requirement (or the document) that it stands at. */
export function sayNote(each: Note, requirement: string | undefined, kb: KnowledgeBase, lang: Language): string {
  const messages = DOSSIER_MESSAGES[lang];
  const expected = expectedOf(each, requirement, messages, kb, lang);
  const found =
    each.found === undefined
      ? undefined
      : (lookAlikeName(each.found, messages) ?? qualificationOrProgramme(each, kb, lang));
  const say =
    messages.problemOf[`${each.code}/${each.aspect}`] ??
    messages.problemOf[`${requirement}/${each.code}`] ??
    messages.problem[each.code];
  return say({
    ...(each.date ? { date: formatDate(each.date, lang) } : {}),
    ...(found ? { found } : {}),
    ...(expected ? { expected } : {}),
    ...(requirement ? { requirement: messages.requirements[requirement] ?? requirement } : {}),
  });
}

function expectedOf(
  each: Note,
  requirement: string | undefined,
  messages: DossierMessages,
  kb: KnowledgeBase,
  lang: Language,
): string | undefined {
  if (each.expected === undefined) return undefined;
  if (each.code === 'missing-field') return messages.fields[each.expected] ?? each.expected;
  const isProgramme =
    requirement === 'employer-request' || requirement === 'study-diploma' || requirement === 'employment-proof';
  return isProgramme ? nameOfProgramme(each.expected, kb, lang) : each.expected;
}

const lookAlikeName = (found: string, messages: DossierMessages): string | undefined => {
  const [family, name = ''] = found.split('.');
  return family === 'look-alike' || ['diploma', 'data-consent', 'employment-proof'].includes(family ?? '')
    ? messages.lookAlikes[name]
    : undefined;
};

/** `laborator` is a qualification on a diploma and a programme on a request. */
function qualificationOrProgramme({ code, found = '' }: Note, kb: KnowledgeBase, lang: Language): string {
  const qualification =
    code === 'qualification-mismatch' ? kb.qualifications.find(({ id }) => id === found) : undefined;
  return qualification ? qualification.one[lang] : nameOfProgramme(found, kb, lang);
}
