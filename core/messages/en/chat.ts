import { counted } from '../counted.js';
import type { ChatTexts } from '../shapes/chat.js';

const lastQuestions = counted('en', '{n, plural, =1 {question} other {# questions}}');
const minutesLong = counted('en', '{n, plural, one {# minute} other {# minutes}}');

export const chat = {
  welcome:
    'Hello! I am Parafa, and I help nurses and midwives enrol in the specialization programmes of INMSS.\n\n' +
    'Write your question in your own words, for example: “I am a general nurse, which programmes can I attend?” or “Until when can the fee be paid?”. ' +
    'I answer from the official documents and name the source every time.\n\n' +
    'With /dossier I check your papers before you enrol, and with /person you talk to a person.',
  help: (commands) =>
    `Write your question in your own words, or use a command:\n\n${commands
      .map(({ name, what }) => `/${name} – ${what}`)
      .join('\n')}`,
  commands: {
    start: 'start here',
    ask: 'ask a question',
    programmes: 'list of programmes',
    periods: 'enrolment and payment periods',
    fee: 'participation fee',
    papers: 'papers of the dossier',
    contact: 'whom to ask at INMSS',
    dossier: 'check your enrolment dossier',
    status: 'where your dossier stands',
    payment: 'how and where to pay',
    models: 'model papers to print, filled in',
    calendar: 'the periods, for your calendar',
    person: 'talk to a person',
    language: 'language of the answers',
    reminders: 'reminders of deadlines',
    data: 'what we keep about you',
    erase: 'erase your data',
    privacy: 'what is kept, and your rights',
    settings: 'language, reminders, your data',
    help: 'list of commands',
  },
  languageQuestion: 'In which language would you like the answers?',
  languageChosen: 'From now on I answer in English.',
  languageAutomatic: 'From now on I answer in the language you write in.',
  languageNames: { ro: 'Română', en: 'English', ru: 'Русский', auto: 'The language I write in' },
  unknownCommand: (name) =>
    `I do not know the command “/${name}”. Write /help for the list of commands, or ask in your own words.`,
  askPrompt: 'Write your question in your own words, for example: “Which papers do I need?”.',
  lost: 'I have lost the thread of our conversation, and we begin anew. Your papers and your dossier are untouched: see them with /status.',
  emptyMessage: 'The message is empty. Write your question in your own words, for example: “Which papers do I need?”.',
  staleChoice: 'This button is no longer valid. Write /help for the list of commands, or ask your question again.',
  unsupported: {
    sticker: 'I cannot read stickers. Please write your question.',
    voice: 'I cannot listen to voice messages. Please write your question.',
    video: 'I cannot read videos. Please send a photo or a PDF of the document.',
    location: 'I do not need your location. Please write your question.',
    contact: 'I do not need anybody else’s details. Please write your question.',
    poll: 'I cannot answer polls. Please write your question.',
    other: 'I cannot read this kind of message. Please write your question, or send a photo or a PDF.',
  },
  privateOnly: 'In a group I neither ask for nor accept papers or personal data. Please write to me in private.',
  inPrivate: 'Write to me in private',
  about: {
    short: 'Questions about the INMSS specialisation programmes, and a check of your enrolment papers.',
    long: 'I answer questions about the INMSS specialisation programmes for nurses and midwives, each time with the source, and check the papers of your dossier before you enrol.\n\nEnrolment itself is only on the INMSS platform. What I keep and for how long: /privacy',
  },
  cnpSeen:
    'Your message holds a personal code (CNP). I have not kept it; to remove it from the chat too, you can delete the message. For the dossier I read it from the identity card only.',
  settings: {
    title: (language) => `Settings\n\nLanguage of the answers: ${language}. Choose below what to change.`,
    reminders: 'Reminders',
    data: 'My data',
    erase: 'Erase my data',
  },
  first: { programmes: 'Programmes', fee: 'Fee', dossier: 'Check my dossier' },
  heardAgain: 'I can answer you again. Write your question or go on with /dossier.',
  unheard: {
    'too-fast': 'I am getting too many messages at once. Please wait a few moments and go on.',
    'day-over':
      'For today I have received as many messages of yours as I can read. I answer again tomorrow; what you sent so far stays kept.',
    banned:
      'Staff have ended this conversation with you. You can still see (/mydata) and erase (/erase) the data that we keep.',
  },
  failure: (incident) =>
    `I am sorry, something went wrong on our side and I could not answer. Please try again; if it happens again, tell the operator the code ${incident}.`,
  kept: {
    nothing: 'We keep nothing about this conversation but the language you chose.',
    chat: (lang, questions, minutes) =>
      [
        'This is what we keep about this conversation:',
        `– language of the answers: ${lang};`,
        questions === 0
          ? '– none of your questions;'
          : `– your last ${lastQuestions(questions)}, for ${minutesLong(minutes)}, to understand what you refer to.`,
        'We send none of it to anybody.',
      ].join('\n'),
  },
  choicesHint: 'Answer with the number of your choice.',
  upload: {
    button: '📎 Upload papers',
    title: 'Upload your papers',
    label: 'Photographs or PDFs',
    hint: 'Only you see them; they are read once you have agreed to it.',
  },
} satisfies ChatTexts;
