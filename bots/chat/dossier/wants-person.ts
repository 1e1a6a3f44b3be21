/** Longer texts say more than that they want a person: they are questions. */
const MOST_CHARACTERS = 90;

const WISHES = [
  /\b(vreau|doresc|vrea|pot|putea|trebuie|rog)\b.*\b(vorbesc|vorbi|discut|discuta|contactez|contacta)\b.*\b(cineva|persoana|om|omul|operator|operatorul|operatoare|angajat|consultant|coleg|colega)\b/,
  /^(un |o )?(operator|om|persoana)( real[a]?| uman[a]?)?( va rog)?[.!]?$/,
  /\b(talk|speak|chat)\b.*\b(someone|somebody|person|human|operator|agent)\b/,
  /(поговорить|связаться|говорить|пообщаться).*(с кем-?( |н)|человек|оператор|сотрудник|специалист)/,
  /^оператор[.!]?$/,
];

/** Names of those who are not us: asking for them is a question about contacts. */
const OTHERS = /\b(inmss|oammr|minister|dsp|snspmpdsb)\w*/;

/** Whether a free text asks for a person, and for nothing else: "vreau să vorbesc cu cineva". */
export function wantsPerson(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
  return !OTHERS.test(folded) && WISHES.some((wish) => wish.test(folded));
}
