/** What the answers say. Values in braces, plurals and choices as ICU writes them; a value of a source never stands here. */
export const answers = {
  'account.filler-at-the-end': 'The {n} X at the end are letters.',
  'account.filler-belongs': 'The {n} X belong to the IBAN.',
  'account.letters': 'The {n} X are letters of the IBAN, not hidden digits.',
  'account.letters-and-check-digits':
    'The {n} X are letters of the IBAN, not hidden digits, and the check digits are right with them.',
  'account.noughts': 'After “RO” the round signs are the digit zero, not the letter O.',
  'account.noughts-at-once':
    'Right after “RO” and in the rest of the account the round signs are the digit zero, not the letter O.',
  'bonus.all': 'Supplements in {law}:',
  'bonus.choices':
    'Supplement for intensive care\nSupplement for radiation\nSupplement for psychiatry\nHow is guard duty paid?',
  'bonus.may-be-granted':
    'Supplements "may be granted", under the regulation approved by order of the Minister of Health. These are provisions of {year}.',
  'bonus.silent':
    'The text that I have ({law}) says nothing about this supplement. The human resources office of your unit can answer.',
  'by-aspect.silent': 'The documents that I have do not state this, and I do not want to guess.',
  'by-aspect.yes-no': 'Yes\nNo',
  'call.about': 'About {title}:',
  'call.none-before': 'I have no documents about earlier years; those that I have are about {title}:',
  'call.none-next': 'The documents that I have publish nothing yet about the next enrolment. About {title}:',
  chat: 'Hello! {can}',
  'chat.can':
    'I answer questions about the INMSS specialization programmes (who may attend, enrolment, fee, papers, contacts) and can check your dossier. Type /help for the commands.',
  'chat.complaint': 'I am sorry that I was of no help. Please try to ask in another way, or turn to {generalContact}.',
  'chat.dossier-is-filed-elsewhere':
    'My check does not replace filing: the dossier is filed only on the INMSS platform {contact}, and INMSS decides.',
  'chat.dossier-upload':
    'Send the scans or photos of your papers here (PDF or pictures), one by one or all at once, and I will tell you what is in order and what is missing. /help lists the commands.',
  'chat.goodbye': 'Goodbye, and good luck!',
  'chat.how-are-you': 'Fine, thank you for asking! How can I help you?',
  'chat.identity':
    'I am Parafa, a program that answers from the official documents; I am not a person and I am not INMSS. {can}',
  'chat.thanks': 'You are welcome! Can I help with anything else?',
  'contact.for-programme': 'The documents name no contact person for {name}. In general: {generalContact}.',
  'contact.for-requalification': 'for requalification',
  'contact.general': '{generalContact}{fax}; sites: {sites}.',
  'contact.names.emails': 'E-mail',
  'contact.names.phones': 'Telephone',
  'contact.no-answer': 'If nobody answers, also try {generalContact}.',
  'contact.no-phone': 'No telephone is given; in general: {generalContact}.',
  'contact.none': 'Without any contact in the documents: {none}.',
  'contact.which': 'For a given programme, tell me which one and I will give you its contact.',
  'days.weekend.0': ', a Sunday',
  'days.weekend.6': ', a Saturday',
  'documents.asked': 'The dossier asks for:',
  'documents.head': 'The dossier holds, scanned:',
  'documents.head-past': 'The dossier asked for, scanned:',
  'documents.not-asked': 'This paper is not in the list of papers.',
  'documents.not-asked-here': 'No statement from your workplace is asked for: {programmes} is a skills programme.',
  'documents.self': "If you enrol in your own name, the documents do not state what stands in for the unit's request.",
  'documents.where': 'Enrolment is online only, on the INMSS platform {platform}.',
  'documents.where-past': 'The dossier was filed online, at {platform}.',
  'eligibility.answer': 'It depends on your qualification. {which}',
  'eligibility.ask': 'Please ask: {ask}.',
  'eligibility.ask-before': 'Please ask before you file the dossier: {ask}.',
  'eligibility.differ-about': 'On {name} the documents do not say the same about: {differ}.',
  'eligibility.differences': 'You are right, the documents do not agree here.',
  'eligibility.needs-post':
    'Requalification (reconversie) asks for a statement from your workplace that you are employed on a post specific to it.',
  'eligibility.no': 'No. {capital} are not in the target group of {name}.',
  'eligibility.no-programme': 'The INMSS documents have no programme for {all}: they are in no target group.',
  'eligibility.not-held': '{name} is not on the present list: the documents for {en} do not have this programme.',
  'eligibility.not-in-all-tables': '* It is not in the tables of all documents.',
  'eligibility.only-in': 'The programme stands only in the table of {named}; the table of {named2} does not have it.',
  'eligibility.programmes-for': 'Programmes for {all}:',
  'eligibility.requalification': '• requalification (reconversie): {requalification}',
  'eligibility.skills': '• skills (abilități): {skills}',
  'eligibility.to-be-sure': 'To be sure, ask {generalContact}.',
  'eligibility.uncertain': 'It is not certain: for {who}, the INMSS documents differ about {name}.',
  'eligibility.unsure': '• not certain, the documents differ: {map}',
  'eligibility.which': 'What is your qualification?',
  'eligibility.who-is-invited': '{name} is open to: {sure}.',
  'eligibility.yes': 'Yes, {name} is open to {who}.',
  'employment-proof.no': 'No, {name} does not ask for it: it is a skills programme.',
  'employment-proof.not-for-skills': 'Skills programmes (abilități) do not ask for it.',
  'employment-proof.yes': 'Yes, {name} asks for it: it is a requalification programme.',
  'enrolment-period.before': 'Enrolment opens {n, plural, =1 {tomorrow} other {in # days}}, on {opens}.',
  'enrolment-period.closed': 'Enrolment closed {n, plural, =1 {yesterday} other {# days ago}}, on {closes}.',
  'enrolment-period.last-day': 'Today, {closes}, is the last day of enrolment.',
  'enrolment-period.open': 'Enrolment is open; {n, plural, one {# day} other {# days}} left, until {closes}.',
  human:
    'Of course. You can reach a person at {generalContact}. Tell me the programme and I will give you its contact.',
  'insured-id.has-digits': 'and this one has {digits} of 13',
  'insured-id.invalid': 'No, the number does not follow the structure of the order:',
  'insured-id.labels.birth-date': 'birth date',
  'insured-id.labels.control': 'control digit',
  'insured-id.labels.county': 'insurance house',
  'insured-id.labels.f': 'woman',
  'insured-id.labels.m': 'man',
  'insured-id.labels.serial': 'record number',
  'insured-id.labels.sex': 'sex',
  'insured-id.may-be-cnp':
    'If it is a CNP, it is not read by this formula, which is only for foreigners without a CNP.',
  'insured-id.valid': 'Yes, the number is valid: it follows the structure of the order.',
  'insured-id.write-it': 'To check it, please write the identification number here with all its 13 digits.',
  'insured.depends': 'It depends on the category of art. 12 (1):',
  'insured.issued': 'The certificate is issued by the health insurance house that keeps your record.',
  'insured.letters': 'letter',
  'insured.papers': 'For {who} ({letter}) these are needed:',
  'insured.papers-choices':
    'Insurance papers: student\nInsurance papers: co-insured spouse or parent\nInsurance papers: pensioner\nInsurance papers: employee\nInsurance papers: pregnant\nInsurance papers: no income',
  'insured.valid': 'For {who} ({letter}) the certificate is valid {says}.',
  'insured.validity-choices':
    'Certificate validity: student\nCertificate validity: co-insured\nCertificate validity: pensioner\nCertificate validity: employee\nCertificate validity: no income',
  'insured.which': 'Which category are you in?',
  'nmo.left-out': 'Older years were left out:',
  'nmo.not-romania':
    'NMO (НМО) is the system of the Russian Federation, not that of Romania; my documents say nothing about the Romanian EMC credits.',
  'nmo.total':
    '{n, plural, =0 {You have {total}: the threshold of {of} is reached.} =1 {You have {total}; {missing} more is needed to reach the threshold of {of}.} other {You have {total}; {missing} more are needed to reach the threshold of {of}.}}',
  'nmo.year': "• {year}: {points} of the year's {of}{n, plural, =0 {} other { ({missing} short)}}",
  'paid.for-several': 'The amount covers the fee of several participants: {all} each.',
  'paid.on-day':
    'The day {date} is outside the payment period ({span}); the documents provide for no payment outside it.',
  'paid.or-difference':
    'The fee is paid in full: if you paid less than {money}, the difference must be paid too. The documents do not state how.',
  'paid.other-currency': 'The fee is in lei, {all}; the documents say nothing of payment in another currency.',
  'paid.too-little': 'The amount is not enough: the fee is {all}, {formatLei} are missing.',
  'paid.too-much':
    'The amount is more than the fee of {all}; the documents do not state what is done with the difference.',
  'paid.whole-fee': 'Yes, the amount is right: {all} is the whole fee for one participant.',
  'payment-details.account-is-right': 'Yes, this is the account in the documents: {iban}.',
  'payment-details.account-not-recognised':
    'I did not find the account of the documents in your message. The account is {iban}, CIF {taxId}.',
  'payment-period.before': 'Payment opens {n, plural, =1 {tomorrow} other {in # days}}, on {opens}.',
  'payment-period.closed': 'The payment deadline passed {n, plural, =1 {yesterday} other {# days ago}}, on {closes}.',
  'payment-period.filed':
    '{n, plural, =0 {Today, {closes}, is the last day to pay,} other {You can still pay,}} only for a dossier filed by {filed}{n, plural, =0 {.} one {; # day left, until {closes}.} other {; # days left, until {closes}.}}',
  'payment-period.last-day': 'Today, {closes}, is the last day to pay.',
  'payment-period.open': 'You can pay now; {n, plural, one {# day} other {# days}} left, until {closes}.',
  'payment-period.unless-filed': 'No, payment is not provided for either without a dossier filed by then. {fact}',
  privacy:
    'The papers that you send are used only to check your dossier and are kept encrypted. The command /mydata shows what is kept about you and lets you delete it. A question needs no CNP: please do not write it.',
  'privacy.deletion': 'The command /mydata shows what is kept about you and lets you delete it.',
  'programmes.differences': 'They also differ about: {names}.',
  'programmes.held':
    '{name} is on the list, as a {kind, select, requalification {requalification (reconversie)} other {skills (abilități)}} programme.',
  'programmes.held-yes':
    'Yes, {name} is on the list, as a {kind, select, requalification {requalification (reconversie)} other {skills (abilități)}} programme.',
  'programmes.kinds':
    'There are two kinds of programmes: professional requalification (reconversie) and professional skills (abilități). Only requalification asks for {employmentProof}; the fee is the same, {fee}.',
  'programmes.missing-one':
    'The programme that you ask about is in neither document, and no reason is stated. On the list are:\n{whole}',
  'programmes.requalification': 'Requalification (reconversie, {requalification}): {requalification2}.',
  'programmes.skills': 'Professional skills (abilități, {skills}): {skills2}.',
  'refund.after': 'Withdrawing {n, plural, one {# day} other {# days}} after the start',
  'refund.before': 'Withdrawing {n, plural, one {# day} other {# days}} before the start',
  'refund.last-day-open':
    '{when} the text leaves it open: it does not say whether the day of the start is the first of the {within}. Please ask before you withdraw.',
  'refund.months-after': 'Withdrawing {n} months after the start',
  'refund.months-before': 'Withdrawing {n} months before the start',
  'refund.not-stated':
    '{when}, the documents do not say what is returned: it is past the term for a full refund and before the start. Please ask INMSS.',
  'refund.nothing': '{when} returns nothing.',
  'refund.share': '{when} returns {percent} of {all}, that is {amount}.',
  'refund.whole': '{when} returns the whole fee, {amount}.',
  'rural.increase': 'increase',
  'rural.kind.family': 'Family medicine practice',
  'rural.kind.specialist': 'Outpatient practice of a clinical specialty',
  'rural.no-increase': 'Under {least} the order sets no increase.',
  'rural.out-of-reach': 'The order cannot give {n}: points are a whole number, at most {max}.',
  'rural.without-open': 'without what the text leaves open',
  'salary.also-pathology': 'The table has separate amounts for pathological anatomy and forensic medicine.',
  'salary.chapter.i': 'Health units other than clinical ones (Chapter I):',
  'salary.chapter.ii': 'Clinical units, institutes and medical centres (Chapter II):',
  'salary.function-choices':
    'Salary of a nurse, post-secondary (PL)\nSalary of a senior nurse SSD\nSalary of an infirmieră\nSalary of a stretcher-bearer\nSalary of a doctor',
  'salary.lead': 'Base pay in Annex I, in the old lei, of {year} (least–most):',
  'salary.level-choices':
    'Salary of a nurse, higher education (S)\nSalary of a nurse, short-cycle higher education (SSD)\nSalary of a nurse, post-secondary (PL)\nSalary of a nurse, secondary (M)',
  'salary.no-row.i': 'Non-clinical units (Chapter I): no row.',
  'salary.no-row.ii': 'Clinical units (Chapter II): no row.',
  'salary.no-such-level':
    '{law} has no row for this function at this level of studies. Which level are you looking for?',
  'salary.not-today': 'These are provisions of {year}, not the pay of today; what is paid now is not in my documents.',
  'salary.pathology': 'in pathological anatomy and forensic medicine',
  'salary.which-function': 'For which function? I have the base pay tables of {law}.',
  'salary.which-level': 'With which level of studies? In {law} the pay of a nurse depends on it.',
  'self-enrolment.no': 'No, you cannot enrol in {name} in your own name; the employer files the dossier.',
  'self-enrolment.yes': 'Yes, you may enrol in {name} in your own name, for a limited share of places.',
  'source-line.dated': 'Please note: {title} dates from {date}; check what applies today.',
  'source-line.in-force': 'Please note: {title} came into force on {date}; check what applies today.',
  'source-line.label': 'Source',
  'source-line.undated': 'Please note: {title}, is a page without a date; check what applies today.',
  'suggestions.examples':
    'Which programmes can I attend?\nWhen is enrolment?\nWhich papers do I need?\nWhat is the fee?',
  'unknown.can-help':
    'Who can help: {name, select, university {the school or university that it belongs to} hospital {the hospital or employer that it belongs to} other {{name}}}.',
  'unknown.elsewhere': 'The office or company that it belongs to can help you.',
  'unknown.reasons.empty': 'The message is empty. Please write your question.',
  'unknown.reasons.instructions':
    'I cannot do that: I do not change my rules, nor do I draw up or sign papers. I only answer questions, from the official documents.',
  'unknown.reasons.medical-advice':
    'I do not give medical advice. Please ask your doctor or, in an emergency, the emergency service.',
  'unknown.reasons.not-in-sources': 'The documents that I have do not state this, and I do not want to guess.',
  'unknown.reasons.not-understood':
    'I am sorry, I did not understand the question. Could you please put it in other words?',
  'unknown.reasons.out-of-scope':
    'I am sorry, I cannot answer this question: it is not about the documents that I have.',
  'unknown.reasons.personal-data':
    'I cannot give personal data of other people; I have only the contact details that INMSS published.',
  'unknown.what-i-know':
    'I can help with the INMSS specialization programmes (conditions, enrolment, fee, papers, contacts), NMO points, rural practices, pay and health insurance (older acts).',
  'voice.differ': 'The INMSS documents do not say the same about ',
  'whom-to-ask.ask-line': 'You can ask: {whomToAsk}.',
  'whom-to-ask.or': ' or ',
  'whom-to-ask.phone': 'tel.',
};
