/** A small pack that has nothing wrong with it; tests break it in one place. */
export const SOUND_PACK = `pack: sample
title: { ro: Titlu, en: Title, ru: Название }
edition: "2026"
sources:
  - id: inmss-5229-2026
    title: { ro: Adresa, en: Letter, ru: Письмо }
    shortTitle: { ro: Adresa, en: Letter, ru: Письмо }
    date: "2026-06-26"
    historical: false
    file: sample.txt
    section:
      until: "## SECOND"
  - id: inmss-anunt-2027
    title: { ro: Anunț, en: Announcement, ru: Объявление }
    shortTitle: { ro: Anunț, en: Announcement, ru: Объявление }
    date: "2026-06-26"
    historical: false
    file: sample.txt
    section:
      from: "## SECOND"
facts:
  - id: sample.fee
    type: money
    subject: fee
    attribute: amount
    value: { amountLei: 2500, per: participant }
    citations:
      - { source: inmss-5229-2026, locator: first line, quote: The fee is 2.500 lei }
  - id: sample.contact
    type: contact
    value: { person: Ana Pop, phones: ["0200 000 000"] }
    citations:
      - { source: inmss-anunt-2027, locator: last line, quote: "Ask Ana Pop, 0200 000 000" }
`;

export const SAMPLE_SOURCES = new Map([
  ['sample.txt', 'The fee\n   is 2.500 lei.\n\n## SECOND\n\nThe fee is 3.000 lei. Ask Ana Pop,\t0200 000 000.\n'],
]);

/** A second fact about the fee, which says something else. */
export const OTHER_FEE = `  - id: sample.other-fee
    type: money
    subject: fee
    attribute: amount
    value: { amountLei: 3000, per: participant }
    citations:
      - { source: inmss-anunt-2027, locator: first line, quote: The fee is 3.000 lei }
`;

export const DECLARED_CONFLICT = `conflicts:
  - id: sample.conflict
    about: { ro: taxa, en: the fee, ru: взнос }
    topics: [fee]
    facts: [sample.fee, sample.other-fee]
    statements:
      - { source: inmss-5229-2026, locator: first line, quote: The fee is 2.500 lei, says: { ro: a, en: a, ru: a } }
      - { source: inmss-anunt-2027, locator: first line, quote: The fee is 3.000 lei, says: { ro: b, en: b, ru: b } }
    ask: sample.contact
`;
