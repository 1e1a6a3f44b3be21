import { counted } from '../counted.js';
import type { LifeMessages } from '../shapes/life.js';

const days = counted('en', '{n, plural, one {# day} other {# days}}');
const atStaff = 'The dossier is being checked and cannot be changed now. If you want to change it, withdraw it first.';
const done =
  'The dossier is finished: it was confirmed together with the payment. For another programme open another dossier; for questions write /operator.';

export const life: LifeMessages = {
  state: {
    draft: '',
    submitted: 'The dossier is waiting to be checked; we will write as soon as there is an answer.',
    'in-review': 'A person is checking the dossier now; we will write as soon as there is an answer.',
    'asked-again':
      'A person has checked the dossier and asks for something. Send what is asked, then press “Send to be checked”.',
    approved:
      '✅ A person has checked and confirmed the dossier. Enrolment happens only on the INMSS platform; once INMSS has validated it, send the proof of payment here.',
    'payment-awaited': 'Payment stage: the dossier is checked together with the proof of payment.',
    final: '✅ A person has checked and confirmed the dossier together with the payment.',
    rejected:
      'A person has checked the dossier and did not confirm it. You can correct it and send it again; for questions write /operator.',
    withdrawn: 'You have withdrawn the dossier. You can change it and send it again.',
  },
  short: {
    draft: 'in progress',
    submitted: 'being checked',
    'in-review': 'being checked',
    'asked-again': 'to be completed',
    approved: 'confirmed',
    'payment-awaited': 'payment next',
    final: 'finished',
    rejected: 'not confirmed',
    withdrawn: 'withdrawn',
  },
  nothingYet: 'I have received no document yet.',
  verdict: {
    complete: '✅ The dossier looks complete. Send it to be checked.',
    incomplete: 'The dossier is not complete yet.',
    'needs-review': 'Nothing is missing, but a person has to look at some things. Send the dossier to be checked.',
  },
  mark: { satisfied: '✅', confirmed: '☑️', missing: '❌', problem: '❗', review: '🔎', asked: '✉️', waiting: '⏳' },
  asks: (words) => `A person asks: ${words}`,
  missing: 'Send the document that is asked for.',
  confirmed: 'confirmed by a person',
  locked: {
    draft: atStaff,
    submitted: atStaff,
    'in-review': atStaff,
    'asked-again': atStaff,
    approved: 'The documents were confirmed and stay as they are. You can add the proof of payment.',
    'payment-awaited': atStaff,
    final: done,
    rejected: atStaff,
    withdrawn: atStaff,
  },
  withdraw: {
    button: 'Withdraw',
    done: 'I have withdrawn the dossier. You can change it and send it again.',
    notNow: 'The dossier is not being checked any more.',
  },
  paymentComes: 'The dossier is confirmed, so I check the payment now too. What you send is added to it.',
  other: {
    button: 'Another dossier',
    list: 'Your dossiers. Choose one or begin another.',
    begin: 'New dossier',
    turnedTo: (title) => `You are now working on: ${title}`,
    gone: 'The dossier does not exist any more.',
  },
  restore: {
    button: 'Put it back',
    done: (name) => `I have put “${name}” back into the dossier.`,
    tooLate: 'The document has been deleted for good. Please send it again.',
  },
  wrong: {
    ask: (name) => `What did I read wrongly on “${name}”?`,
    type: 'It is another kind of document',
    something: 'Something else',
    say: (label, read) => `${label}: I read ${read ? `“${read}”` : 'nothing'}. Write what stands on the document.`,
    confirm: (label, value) => `${label}: “${value}”. Is that right?`,
    yes: 'Yes, it says so',
    again: 'No, I write it again',
    noted: (label, value) => `Noted: ${label} “${value}”. A person looks at the document and confirms.`,
    noCnp: 'Do not write the personal code here, it is personal data. A person will read it from the document.',
    waits: (label, value) => `${label}: you said “${value}”, a person is checking`,
  },
  takesBack: 'You have agreed already. Consent is taken back by erasing your data.',
  eraseAgain: 'The button is older than a day, so I ask again.',
  undone: 'The earlier decision was taken back: a person is checking again. We will write the answer.',
  kept: ({ personDays, warningDays, dossierDays, failedDays, chatDays, questionDays }) =>
    [
      'How long we keep them:',
      `• everything: at most ${days(personDays)} after you last used it; we tell you ${days(warningDays)} before;`,
      `• documents and what was read of them: ${days(dossierDays)} after the dossier is closed, not confirmed or taken back;`,
      `• files that could not be read or that you took out: at most ${days(failedDays)};`,
      `• conversations with a person: ${days(chatDays)} after the last message;`,
      `• questions that had no answer, without numbers and names: ${days(questionDays)}.`,
      'You can erase them at any time with /erase.',
    ].join('\n'),
  erasureSoon: (date) =>
    `You have not written to us for long. On ${date} we erase your documents and all your data here. If you want us to keep them, write anything before then; otherwise you need do nothing.`,
};
