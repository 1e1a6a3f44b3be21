import type { DossierMessages } from '../../dossier/messages/dossier-messages.js';
import { counted } from '../counted.js';

const photo = 'photograph the document from above, in good light, without flash, with all corners in view';

export const dossier: DossierMessages = {
  qualifications: {
    generalist: 'general nurse',
    pediatrie: 'paediatric nurse',
    farmacie: 'pharmacy assistant',
    igiena: 'hygiene and public health assistant',
    radiologie: 'radiology assistant',
    nutritie: 'nutrition and dietetics assistant',
    moasa: 'midwife',
    laborator: 'laboratory assistant',
    'balneo-fizioterapie': 'balneo-physiotherapy assistant',
    'medicina-dentara': 'dental nurse',
    oftalmologie: 'ophthalmology assistant',
    infirmiera: 'caregiver',
    medic: 'doctor',
  },
  requirements: {
    'employer-request': "Health unit's request",
    'study-diploma': 'Diploma or certificate of studies',
    'membership-certificate': 'OAMGMAMR membership certificate',
    'practice-notice': 'Annual practice notice (aviz anual)',
    'identity-card': 'Identity card',
    'name-change-proof': 'Proof of the change of name',
    'data-consent': 'Consent to data processing by INMSS',
    'employment-proof': 'Statement from the workplace',
    'payment-proof': 'Proof of payment of the fee',
    'insured-certificate': 'Certificate of insured status',
    'student-certificate': 'Proof of being a pupil or student',
    'pension-slip': 'Pension slip or decision',
    'own-declaration': 'Declaration on own responsibility',
    'birth-certificate': 'Birth certificate',
    'medical-certificate': 'Medical certificate',
    'disability-certificate': 'Certificate of disability degree',
  },
  missing: {
    'employer-request':
      'Ask your unit for a request to INMSS with your name and the programme, signed and stamped by the manager.',
    'study-diploma':
      'Send the diploma or certificate of studies (not the baccalaureate diploma, not the transcript alone).',
    'membership-certificate': 'Send your OAMGMAMR membership certificate. It is issued once and does not expire.',
    'practice-notice': 'Send the annual notice valid this year. Your OAMGMAMR branch issues it.',
    'identity-card': 'Send your valid identity card; both sides if it is the electronic one.',
    'name-change-proof':
      'The family name on the diploma is not the one on the identity card. Send the marriage or divorce certificate or the decision that changed your name.',
    'data-consent': 'Send your signed and dated consent to the processing of your data by INMSS.',
    'employment-proof': 'Ask for a statement that you work on a post specific to the specialization.',
    'payment-proof':
      'Send the proof that the fee was paid into the account of INMSS (executed payment order, bank confirmation or postal order).',
  },
  problem: {
    expired: ({ date }) => `The document expired${date ? ` on ${date}` : ''}. Send one that is valid.`,
    'not-yet-valid': ({ date }) =>
      `The document is valid only${date ? ` from ${date}` : ' later'}. Send the one valid today as well.`,
    'name-mismatch': ({ found, expected }) =>
      `The name${found ? ` "${found}"` : ''} does not surely match${expected ? ` "${expected}"` : ' yours'}. Check that the document is yours.`,
    'other-person': () => "The document is in somebody else's name and does not count. Send your own.",
    'cnp-invalid': () =>
      'The CNP as read is not valid. Check it on the document; if it is right there, send a clearer photo.',
    'cnp-mismatch': () => 'The CNP on this document is not the one on the others. A colleague has to check.',
    'mrz-checksum': () =>
      'The lines with "<<<" at the bottom of the identity card do not add up. Send a clearer photo of the card.',
    'qualification-mismatch': () =>
      'The qualification on the diploma is not in the target group of this programme. Choose another or ask INMSS.',
    'programme-mismatch': () =>
      'The document names another programme than the chosen one. Have it corrected or choose the right programme.',
    'amount-insufficient': ({ found, expected }) =>
      `The amount paid${found ? ` (${found})` : ''} is less than the fee${expected ? ` (${expected})` : ''}. Pay the difference and send the proof.`,
    'wrong-account': ({ expected }) =>
      `The account or tax id is not that of INMSS${expected ? ` (${expected})` : ''}. Check the payment with the bank.`,
    'paid-outside-window': ({ date }) =>
      `The payment${date ? ` of ${date}` : ''} is outside the payment period. Ask INMSS what to do.`,
    'missing-field': ({ expected }) =>
      `Could not be read for certain${expected ? `: ${expected}` : ''}. Send a clearer image of the document.`,
    unsigned: () => 'No signature is seen. Send the signed document.',
    unreadable: () => `The document cannot be read well. Take the photo again: ${photo}.`,
    'wrong-type': ({ found }) =>
      found
        ? `${found} is not the document asked for here.`
        : 'Something on the document contradicts it (for instance that it was withdrawn, suspended or refused). A person will look; if you have another one, send it.',
    'self-not-allowed': () => 'You cannot enrol on your own for this programme. The employer submits the dossier.',
    'wrong-operator': () => 'The consent is given to another institution. Send the consent that names INMSS.',
    'not-specific': () =>
      'The document does not show that you work on a post specific to the specialization. Ask for a statement that says so.',
    'not-executed': () =>
      'The document does not show that the payment was made. Send the confirmation of the executed payment.',
    duplicate: () => 'The same document was sent twice; once is enough.',
    blank: () => 'The page is blank. Send the document again.',
    encrypted: () => 'The file has a password. Send it without one.',
    corrupt: () => 'The file cannot be opened. Send it again or photograph the document.',
    'too-large': () => 'The file is too large. Send a smaller one or a photo.',
    'too-many-pages': () => 'The file has too many pages. Send only those of the document.',
    'unsupported-format': () => 'The format of the file is not accepted. Send a photo (JPG, PNG) or a PDF.',
    timeout: () =>
      'Reading the file took too long. Nothing is lost: a person looks at it; you may also send a smaller one.',
    'text-differs': () =>
      'The file holds other text than the page shows. Send a photo or a scan of the original document.',
    'damaged-page': () => 'A page of the file is damaged and could not be read. Send the document again.',
    'form-not-shown': () =>
      'The file is a PDF form or portfolio that cannot be seen without its own program. Print it to an ordinary PDF or send each document on its own.',
  },
  problemOf: {
    'unreadable/perhaps': () =>
      `This document was not surely found; it may be in the image that cannot be read well. Take the photo again: ${photo}.`,
    'timeout/perhaps': () =>
      'This document may be in a file that was not read in time. Nothing is lost: a person looks at it; you may also send it again, one page in one clear photo.',
    'qualification-mismatch/sources-differ': ({ found, expected }) =>
      `One INMSS announcement admits the qualification${found ? ` "${found}"` : ''} to${expected ? ` "${expected}"` : ' this programme'}, the other does not. Ask INMSS before you submit the dossier.`,
    'amount-insufficient/late': ({ found, expected, date }) =>
      `The amount paid${found ? ` (${found})` : ''} is less than the fee${expected ? ` (${expected})` : ''}, and the payment period closed${date ? ` on ${date}` : ''}. Ask INMSS whether the difference can still be paid.`,
    'missing-field/kind': () => 'The program does not recognise this kind of document: a person will look.',
    'expired/age': ({ expected }) =>
      `The category ends at the age of ${expected}, which the person has reached. Check the category.`,
    'practice-notice/expired': ({ date }) =>
      `The annual notice expired${date ? ` on ${date}` : ''}. Send this year's, from your OAMGMAMR branch.`,
    'practice-notice/not-yet-valid': ({ date }) =>
      `The notice sent is valid only${date ? ` from ${date}` : ' next year'}. Send this year's as well.`,
    'identity-card/expired': ({ date }) =>
      `The identity card expired${date ? ` on ${date}` : ''}. Send a valid one or the provisional card.`,
    'employer-request/expired': ({ date }) =>
      `The request is${date ? ` of ${date},` : ''} from before this enrolment. Ask your employer for a new one.`,
    'employer-request/name-mismatch': ({ expected }) =>
      `Your name${expected ? ` ("${expected}")` : ''} does not surely stand in the request. Ask your unit to write it as on the identity card.`,
    'employer-request/programme-mismatch': ({ found, expected }) =>
      `The request is for ${found ? `"${found}"` : 'another programme'}, not for ${expected ? `"${expected}"` : 'the chosen one'}. Ask your unit to correct it.`,
    'employer-request/unsigned': () =>
      "The manager's signature is not seen on the request. Ask for the signed and stamped copy.",
    'study-diploma/qualification-mismatch': ({ found, expected }) =>
      `The qualification${found ? ` "${found}"` : ''} is not in the target group of${expected ? ` "${expected}"` : ' this programme'} in all INMSS announcements. Choose another programme or ask INMSS.`,
    'study-diploma/wrong-type': (detail) =>
      detail.found
        ? `${detail.found} does not stand for a diploma. Send the final diploma or certificate of studies.`
        : dossier.problem['wrong-type'](detail),
    'name-change-proof/name-mismatch': ({ found, expected }) =>
      `It is not sure how the family name on the diploma${found ? ` ("${found}")` : ''} leads to the one you bear now${expected ? ` ("${expected}")` : ''}. Send the identity card and all marriage, divorce or name change acts.`,
    'data-consent/unsigned': () => 'Your signature is not seen on the consent. Sign it and send it again.',
    'payment-proof/name-mismatch': ({ expected }) =>
      `Your name${expected ? ` ("${expected}")` : ''} does not surely stand in the details of the payment. Ask the payer for a confirmation that names you.`,
  },
  fields: {
    qualification: 'the qualification',
    validUntil: 'the period of validity',
    expiresOn: 'the date of expiry',
    cnp: 'the CNP',
    fullName: 'the name',
    issuedOn: 'the date',
    issuer: 'that OAMGMAMR issued it',
    addressee: 'that it is addressed to INMSS',
    programme: 'the programme',
    position: 'the post and the ward',
    amount: 'the amount',
    iban: 'the account of INMSS',
    beneficiaryTaxId: 'the tax id of INMSS',
    paidOn: 'the day of payment',
    months: 'the months paid',
    birthDate: 'the date of birth',
    front: 'the front of the identity card',
  },
  lookAlikes: {
    baccalaureate: 'The baccalaureate diploma',
    transcript: 'The transcript of records',
    supplement: 'The diploma supplement',
    provisional: 'The provisional graduation statement',
    caregiver: "The caregiver's certificate",
    emc: 'The attendance diploma (EMC credits)',
    'grad-principal': 'The certificate of principal grade',
    specialisation: 'An earlier specialization certificate',
    malpraxis: 'The malpractice insurance policy',
    'status-certificate': 'The certificate of professional status',
    'conformity-certificate': 'The certificate of conformity',
    'other-order-certificate': "Another professional body's certificate",
    'notice-request': 'The application for the notice',
    cv: 'The CV',
    'criminal-record': 'The criminal record',
    integrity: 'The integrity certificate',
    'driving-licence': 'The driving licence',
    'member-statement': 'The statement of membership',
    'fee-receipt': 'The receipt of the membership fee',
    'privacy-notice': 'The privacy notice',
    'recognition-certificate': 'The certificate of recognition',
    refused: 'The declaration that you do not agree',
    unanswered: 'The consent on which no answer is ticked',
    other: 'The statement sent (not the one of annex 2)',
    passport: 'The passport',
    receipt: "The hospital's receipt",
    'hospital-receipt': "The hospital's receipt",
    vehicle: 'The vehicle identity card',
  },
  unused: {
    'not-needed': 'is not asked for in this dossier',
    spare: 'was not needed',
    'other-person': "is in somebody else's name",
    duplicate: 'was sent twice',
    unusable: 'cannot be opened or read',
    unrecognised: 'was not recognised',
  },
  report: {
    person: (name, cnp) => `Dossier of: ${name}${cnp ? `, CNP ${cnp}` : ''}`,
    programme: (name) => `Programme: ${name}`,
    verdict: {
      complete: 'The dossier is complete.',
      incomplete: 'The dossier is not complete yet.',
      'needs-review': 'Nothing is missing, but a person has to check a few things.',
    },
    closed: {
      enrolment: (date) =>
        `Enrolment closed on ${date}. The list below only shows what was read; ask INMSS whether anything can still be done.`,
      payment: (date) =>
        `The payment period closed on ${date}. The list below only shows what was read; ask INMSS whether anything can still be done.`,
    },
    tooLate: 'What is missing or does not fit (the deadline has passed):',
    todo: 'To do:',
    review: 'To be checked:',
    fine: 'In order:',
    unused: 'Sent, but not used:',
    page: (pages) => `p. ${pages}`,
    unreadName: 'name not read',
    deadline: {
      opensIn: (name, date, days) =>
        `${name}: begins on ${date} (in ${counted('en', '{n, plural, one {# day} other {# days}}')(days)}).`,
      leftTo: (name, date, days) =>
        `${name}: until ${date} (${counted('en', '{n, plural, one {# day} other {# days}}')(days)} left).`,
      lastDay: (name, date) => `${name}: today, ${date}, is the last day.`,
      closed: (name, date) => `${name}: closed on ${date}.`,
    },
    enrolment: 'Enrolment',
    payment: 'Payment of the fee',
    nextComplete: (site) =>
      `The dossier is submitted online at ${site}. The proof of payment is added after INMSS has validated the dossier.`,
    nextFinal: (site) => `Attach the proof of payment to the dossier at ${site}.`,
    nextReview: 'You may send clearer images of the documents above or ask for a check by a person.',
    source: (title) => `Source: ${title}`,
    category: (letter, who) => `Category ${letter}): ${who} (art. 12 (1))`,
    missing: 'It is not among the documents sent.',
    noticeInsured: (date) =>
      `Automatic check, for guidance; the health insurance house decides. The order came into force on ${date}: ask the insurance house what applies today.`,
    notice: 'Automatic check, for guidance; INMSS decides.',
  },
};
