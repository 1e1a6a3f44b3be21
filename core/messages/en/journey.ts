import { counted } from '../counted.js';
import type { JourneyMessages } from '../shapes/journey.js';

const files = counted('en', '{n, plural, one {# file} other {# files}}');
const days = counted('en', '{n, plural, one {# day} other {# days}}');

export const journey: JourneyMessages = {
  consent: {
    ask: (n, controller) =>
      [
        'To check your papers, or for a person to answer you, I need your consent.',
        '',
        controller
          ? `• Who answers for the data: ${controller.name}, ${controller.contact}.`
          : '• Who answers for the data: whoever runs this service; write to them with /person.',
        '• Why: only to check your papers before you enrol and for our staff to answer you, on the basis of your consent.',
        '• What we keep: the photos and PDFs that you send, the data read from them and what you write to our staff, encrypted.',
        `• How long: at most ${days(n)} after you were last here, or until you erase them with /erase.`,
        '• Who sees them: you; the staff who check dossiers, only when you send the dossier to be checked, tell us that a paper was read wrongly or write to them with /person.',
        '• Your rights: a copy (/mydata), correction, erasure (/erase), taking your consent back at any time; a complaint to the ANSPDCP.',
        '',
        'This is a check beforehand: enrolment itself is done only on the INMSS platform. If you do not agree, I still answer your questions.',
      ].join('\n'),
    agree: 'I agree',
    refuse: 'I do not agree',
    given: 'Thank you, your consent is noted.',
    refused: 'Understood, we keep no papers. I still answer any question; if you change your mind, write /dossier.',
    filesWait: (n) => `I have received ${files(n)} and read them as soon as you give your consent.`,
    sendAgain: 'Please send your papers again.',
  },
  qualification: {
    back: '‹ Another qualification',
    ask: 'What is your qualification (the one on your diploma)?',
    other: 'Another qualification',
    none: (name) =>
      `${name}: this year’s INMSS documents have no programme for this qualification. If you hold another diploma too, choose the qualification on it, or ask a person with /person.`,
  },
  programme: {
    ask: (qualification) => `${qualification}: which programme would you like to attend?`,
    differs: '⚠',
    differNote: 'For the programmes marked ⚠ the INMSS documents do not say the same.',
    requalification: 'Requalification',
    skills: 'Professional skills',
    fits: (source, quote) => `The programme is open to you. ${source}: “${quote}”`,
    differExplained: (programme, lines) =>
      `${programme}: the INMSS documents do not say the same for your qualification.\n${lines.join('\n')}\n\nYou can have the dossier checked; a person will confirm whether the programme suits you.`,
    goOn: 'Go on with this one',
    choose: 'Choose another',
  },
  applicant: {
    ask: (programme) => `${programme}: who files the dossier?`,
    employer: 'My employer',
    self: 'I do, in my own name',
    employerOnly: (programme) => `For ${programme} the dossier is filed by the employer.`,
  },
  filedBy: { employer: 'through the employer', self: 'on your own behalf' },
  opened: (programme, applicant, papers) =>
    [
      `Dossier opened: ${programme}, ${applicant}.`,
      '',
      'Papers that are asked for:',
      ...papers.map((paper) => `• ${paper}`),
      '',
      'Now send your papers in any order: photos or PDFs, one by one or several at once. Take photos from above, in good light, with all corners in view.',
    ].join('\n'),
  stillChecked: 'I can still check your papers now.',
  noDossier: 'You have no open dossier yet. Write /dossier to begin.',
  checklist: {
    noProgramme: 'no programme chosen yet',
    title: (programme, applicant) => `Dossier: ${programme} (${applicant})`,
    queued: (name, place) => `⏳ ${name}: waiting, number ${place} in line`,
    reading: (name, page, pages) => `⏳ ${name}: reading page ${page} of ${pages}`,
    waitingToBeRead: (name) => `⏳ ${name}: being read`,
    notNeeded: (names) => `Not needed: ${names}`,
    failed: (name, why) => `❗ ${name}: ${why}`,
  },
  file: {
    received: (name) => `I have received “${name}” and am reading it.`,
    receivedPlace: (name, place) =>
      `I have received “${name}”. It is number ${place} in line; I will tell you as soon as it is read.`,
    duplicate: (name) => `“${name}” is in the dossier already; I do not add it twice.`,
    refused: {
      empty: (name) => `“${name}” is empty. Please send it again.`,
      'too-large': (name, maxMb) =>
        `“${name}” is too large: I can take files of at most ${maxMb} MB. Send an ordinary photo, or a PDF scanned at 150–200 dpi.`,
      'too-many-files': () => 'The dossier has too many files already. Remove those you do not need and send it again.',
      'day-quota': (name) =>
        `For today I have received as many files of yours as I can keep, so “${name}” was not taken. Please send it tomorrow; those received are being checked.`,
      'disk-full': (name) =>
        `I could not keep “${name}”: we have run out of space. The operator has been told; please send it later.`,
      'no-dossier': () => 'The dossier no longer exists. Write /dossier to begin again.',
      'dossier-closed': () =>
        'The dossier is finished and takes no more papers. Write /person if you would like it opened again.',
    },
    notFetched: (name) => `I could not get “${name}”. Please send it again.`,
    slow: (name) => `“${name}” is slow to reach me; I keep trying and will tell you how it went.`,
  },
  paper: {
    list: 'The papers of the dossier. Choose one to see what was read, or to remove it.',
    none: 'The dossier has no papers yet.',
    read: (name, type) => `“${name}”: ${type}`,
    right: 'Right',
    wrong: 'Wrong',
    thanks: 'Thank you, noted.',
    toPerson: 'Thank you. A person will read this paper and correct the data.',
    remove: 'Remove this paper',
    removed: (name) => `I have taken “${name}” out of the dossier. You can send another paper instead.`,
    gone: 'This paper is no longer in the dossier.',
    unknownType: 'I could not tell what kind of paper this is',
    field: {
      fullName: 'Name',
      cnp: 'CNP',
      number: 'Number',
      issuedOn: 'Issued on',
      expiresOn: 'Expires on',
      validUntil: 'Valid until',
      qualification: 'Qualification',
      amount: 'Amount',
      paidOn: 'Paid on',
    },
  },
  join: {
    button: 'This is a page of another paper',
    askAlbum: 'You sent several photos at once. Are they pages of one paper?',
    one: 'Yes, they are one paper',
    several: 'No, they are different papers',
    stayApart: 'Understood, I read them as different papers.',
    askWhich: (name) => `To which paper do I add “${name}”?`,
    noOther: 'There is no other paper in your dossier. Please send the first page first.',
    done: (n, name) => `I have put ${n} pages into one paper, “${name}”, and am reading it.`,
    impossible:
      'I could not join these files. They stay in the dossier as separate documents; you can also send the pages as one PDF.',
    gone: 'These pages are no longer in the dossier. Please send them again.',
  },
  submit: {
    button: 'Send to be checked',
    askIncomplete: 'The dossier does not look complete. Send it all the same?',
    anyway: 'Yes, send it as it is',
    notYet: 'No, I will add to it',
    done: 'The dossier was sent to be checked. We write the answer here, with the reason.',
    already: 'The dossier is being checked already.',
    empty: 'The dossier is empty. Send your papers first.',
    stillReading: (n) => `I still have ${files(n)} to read. I will write when I am done, and then you can send it.`,
    judging: 'All papers are read and I am just checking the dossier. Please try again in a moment.',
  },
  decision: {
    approve: '✅ A person has checked the dossier and confirmed it.',
    'ask-again': 'A person has checked the dossier and asks you to add or change something.',
    reject: 'A person has checked the dossier and has not confirmed it.',
    ofPaper: {
      approve: (name) => `✅ A person has looked at “${name}”: the paper is in order.`,
      'ask-again': (name) => `A person has looked at “${name}” and asks you to send it again.`,
      reject: (name) => `A person has looked at “${name}”: it cannot be used for the dossier.`,
    },
    note: (text) => `Reason: ${text}`,
    next: {
      approve: 'Enrolment itself is done only on the INMSS platform; we have only checked the papers.',
      'ask-again': 'Send here what you are asked for, then press “Send to be checked” again.',
      reject: 'You can change the papers and send the dossier again; for questions write /person.',
    },
  },
  final: {
    button: 'INMSS validated it: add the payment',
    done: 'I now check the proof of payment too. Send it as a photo or a PDF.',
  },
  buttons: {
    papers: 'My papers',
    change: 'Change programme',
    refresh: 'Show the list',
    picture: 'Picture of the list',
    summary: 'PDF summary',
    back: 'Back to the list',
  },
  picture: { caption: 'The papers of the dossier', fileName: 'dossier', page: 'page' },
  erase: {
    ask: 'We erase all that we keep about you: the papers, what was read from them, the dossier and this conversation. This cannot be undone. Go on?',
    yes: 'Yes, erase everything',
    no: 'No, keep it',
    done: 'All that we kept about you is erased.',
    kept: 'Nothing was erased.',
  },
  exported: ({ dossiers, papers, messages, questions, reminders }) =>
    [
      'Here is all that we keep about you, in a file that other programs can read too:',
      `• dossiers: ${dossiers}, with papers: ${papers} and what was read from them`,
      `• messages exchanged with a person: ${messages}`,
      `• questions that had no answer: ${questions}`,
      `• reminders: ${reminders}`,
    ].join('\n'),
  person: {
    needsConsent:
      'What you write or show to a person has to be kept so that they can answer. Without your consent I keep nothing, not even this message: write it again once you have agreed.',
    refused:
      'Understood, we keep nothing and I call nobody. /contact shows whom to ask at INMSS; if you change your mind, write /person.',
    opened:
      'I have called a person. Write here what you would like to ask; your messages reach them until you end the conversation.',
    hours: (hours) =>
      `Answers come during the working hours of the staff${hours ? ` (${hours})` : ''}; your message stays in line.`,
    away: (day, time) => `Nobody is in at this hour: the answer comes from ${day}, ${time} on.`,
    alreadyOpen: 'The conversation with a person is open. Write your message here.',
    forwarded: 'Passed on. All that you write or send from now on reaches the person.',
    closed: (hours) =>
      `The conversation with the person has ended. What you write in the next ${hours} hours opens it again; if your question is for me, press the button.`,
    reopened: 'I have opened the conversation again and passed your message on.',
    staffSays: (author, text) => `${author}: ${text}`,
    staffCorrects: (author, text) => `${author}: ${text}\n(corrected message)`,
    staffWithdraws: (author) => `${author}: (message withdrawn)`,
    tooLargeHere: (name, megabytes) =>
      `“${name}” has more than ${megabytes} MB and cannot be sent here. Please ask for it in another way.`,
    end: 'End the conversation',
    backToMe: 'Back to the assistant',
    leave: 'The conversation is closed. I answer again.',
  },
  reminders: {
    ask: 'I can remind you of the enrolment and payment periods and of papers that expire. Would you like reminders?',
    on: 'Yes, remind me',
    off: 'No, thank you',
    stop: 'Stop the reminders',
    turnedOn: (date) => `Reminders are on. The next one comes on ${date}.`,
    nothingDue:
      'Reminders are on. No deadline lies ahead now; I will write when the next enrolment begins or a paper of your dossier is about to expire.',
    turnedOff: 'Reminders are off.',
    due: {
      'enrolment-opens': (date) => `Enrolment is open from ${date}.`,
      'enrolment-closes': (date) => `Enrolment closes on ${date}.`,
      'payment-opens': (date) => `The fee can be paid from ${date}.`,
      'payment-closes': (date) => `The last day to pay the fee is ${date}.`,
    },
    paperExpires: (paper, date) => `In your dossier this expires on ${date}: ${paper}.`,
    stopHint: 'To stop reminders, write /reminders.',
  },
};
