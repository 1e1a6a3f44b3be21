import type { Case } from '../../../test/fixtures/draw/case.js';
import { givenSlot, surnameSlot } from './common.js';

/** A name in two boxes; the truth of the full name comes with the surname. */
export const splitSurname = (c: Case) => {
  const { surname, givenNames } = c.person;
  const own = surnameSlot(c);
  return { surname: { ...own, truth: { ...own.truth, fullName: `${surname} ${givenNames}` } }, given: givenSlot(c) };
};
