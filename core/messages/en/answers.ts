/** What the answers say. */
export const answers = {
  'by-aspect.silent': 'The documents that I have do not state this, and I do not want to guess.',
  'contact.no-phone': 'No telephone is given; in general: {generalContact}.',
  'contact.for-programme': 'The documents name no contact person for {name}. In general: {generalContact}.',
  'contact.general': '{generalContact}{fax}; sites: {sites}.',
  'contact.names.phones': 'Telephone',
  'contact.names.emails': 'E-mail',
  'contact.for-requalification': 'for requalification',
  'contact.which': 'For a given programme, tell me which one and I will give you its contact.',
  'contact.no-answer': 'If nobody answers, also try {generalContact}.',
  'conversation.can':
    'I answer questions about the INMSS specialization programmes (who may attend, enrolment, fee, papers, contacts) and can check your dossier. Type /help for the commands.',
  'conversation.chat.thanks': 'You are welcome! Can I help with anything else?',
  'conversation.chat.goodbye': 'Goodbye, and good luck!',
  'conversation.chat.how-are-you': 'Fine, thank you for asking! How can I help you?',
  'conversation.chat.identity':
    'I am Parafa, a program that answers from the official documents; I am not a person and I am not INMSS. {can}',
  'conversation.chat.complaint':
    'I am sorry that I was of no help. Please try to ask in another way, or turn to {generalContact}.',
  'conversation.chat': 'Hello! {can}',
  'conversation.human':
    'Of course. You can reach a person at {generalContact}. Tell me the programme and I will give you its contact.',
  'conversation.privacy.deletion': 'The command /data shows what is kept about you and lets you delete it.',
  'conversation.privacy':
    'The papers that you send are used only to check your dossier and are kept encrypted. The command /data shows what is kept about you and lets you delete it. A question needs no CNP: please do not write it.',
  'conversation.dossier-upload':
    'Send the scans or photos of your papers here (PDF or pictures), one by one or all at once, and I will tell you what is in order and what is missing. /help lists the commands.',
  'conversation.dossier-upload-2':
    'My check does not replace filing: the dossier is filed only on the INMSS platform {contact}, and INMSS decides.',
  'documents.head': 'The dossier holds, scanned:',
  'documents.self': "If you enrol in your own name, the documents do not state what stands in for the unit's request.",
  'documents.not-asked-here': 'No statement from your workplace is asked for: {programmes} is a skills programme.',
  'documents.list': 'The dossier is filed online, at {platform}.',
  'documents.asked': 'The dossier asks for:',
  'documents.not-asked': 'This paper is not in the list of papers.',
  'eligibility-verdict.only-in':
    'The programme stands only in the table of {named}; the table of {named2} does not have it.',
  'eligibility-verdict.not-held':
    '{name} is not on the present list: the documents for {en} do not have this programme.',
  'eligibility-verdict.who-is-invited': '{name} is open to: {sure}.',
  'eligibility-verdict.who-is-invited-2': '{name}, the documents differ about: {differ}.',
  'eligibility-verdict.verdict-text': 'Yes, {name} is open to {who}.',
  'eligibility-verdict.verdict-text-2': 'It is not certain: for {who}, the INMSS documents differ about {name}.',
  'eligibility-verdict.verdict-text-3': 'Please ask before you file the dossier: {ask}.',
  'eligibility-verdict.verdict-text-4': 'No. {capital} are not in the target group of {name}.',
  'eligibility-verdict.no-programme': 'The INMSS documents have no programme for {all}: they are in no target group.',
  'eligibility-verdict.no-programme-2': 'To be sure, ask {generalContact}.',
  'eligibility-verdict.programmes-for': 'Programmes for {all}:',
  'eligibility-verdict.programmes-for-2': '• requalification (reconversie): {requalification}',
  'eligibility-verdict.programmes-for-3': '• skills (abilități): {skills}',
  'eligibility-verdict.programmes-for-4': '• not certain, the documents differ: {map}',
  'eligibility-verdict.programmes-for-5': '* not in the tables of all documents.',
  'eligibility-verdict.programmes-for-6': 'Please ask: {ask}.',
  'eligibility.which': 'What is your qualification?',
  'eligibility.answer': 'It depends on your qualification. {which}',
  'eligibility.differences': 'You are right, the documents do not agree here.',
  'bonus.may-be-granted':
    'Supplements "may be granted", under the regulation approved by order of the Minister of Health. These are provisions of 2005.',
  'bonus.all': 'Supplements in Law no. 125/2005 (art. 13 of the ordinance):',
  'bonus.silent':
    'The text of Law no. 125/2005 that I have says nothing about this supplement. The human resources office of your unit can answer.',
  'insured-id.valid': 'Yes, the number follows the structure of the order (valid).',
  'insured-id.invalid': 'No, the number does not follow the structure of the order:',
  'insured-id.labels.sex': 'sex',
  'insured-id.labels.m': 'man',
  'insured-id.labels.f': 'woman',
  'insured-id.labels.birth-date': 'birth date',
  'insured-id.labels.county': 'insurance house',
  'insured-id.labels.serial': 'record number',
  'insured-id.labels.control': 'control digit',
  'insured-id.has-digits': 'and this one has {digits} of 13',
  'insured-id.write-it': 'To check it, please write the identification number here with all its 13 digits.',
  'insured-id.may-be-cnp':
    'If it is a CNP, it is not read by this formula, which is only for foreigners without a CNP.',
  'insured.which': 'Which category are you in?',
  'insured.depends': 'It depends on the category of art. 12 (1):',
  'insured.letters': 'letter',
  'insured.papers': 'For {who} ({letter}) these are needed:',
  'insured.valid': 'For {who} ({letter}) the certificate is valid {says}.',
  'insured.issued': 'The certificate is issued by the health insurance house that keeps your record.',
  'nmo.not-romania':
    'NMO (НМО) is the system of the Russian Federation, not that of Romania; my documents say nothing about the Romanian EMC credits.',
  'nmo.left-out': 'Older years were left out:',
  'rural.kind.family': 'Family medicine practice',
  'rural.kind.specialist': 'Outpatient practice of a clinical specialty',
  'rural.without-open': 'without what the text leaves open',
  'rural.increase': 'increase',
  'rural.out-of-reach': 'The order cannot give {n}: points are a whole number, at most {max}.',
  'rural.no-increase': 'Under {least} the order sets no increase.',
  'salary-texts.lead': 'Base pay in Annex I, in lei of 2005 (least–most):',
  'salary-texts.not-today':
    'These are provisions of 2005, in the old lei, not the pay of today; what is paid now is not in my documents.',
  'salary-texts.i': 'Health units other than clinical ones (Chapter I):',
  'salary-texts.ii': 'Clinical units, institutes and medical centres (Chapter II):',
  'salary-texts.i-2': 'Non-clinical units (Chapter I): no row.',
  'salary-texts.ii-2': 'Clinical units (Chapter II): no row.',
  'salary-texts.pathology': 'in pathological anatomy and forensic medicine',
  'salary-texts.also-pathology': 'The table has separate amounts for pathological anatomy and forensic medicine.',
  'salary-texts.which-function': 'For which function? I have the base pay tables of Law no. 125/2005.',
  'salary-texts.which-level': 'With which level of studies? In Law no. 125/2005 the pay of a nurse depends on it.',
  'salary-texts.no-such-level':
    'Law no. 125/2005 has no row for this function at this level of studies. Which level are you looking for?',
  'payment-details.same-account': 'Yes, this is the account in the documents: {iban}.',
  'payment-details.same-account-2':
    'I did not find the account of the documents in your message. The account is {iban}, CIF {taxId}.',
  'programmes.requalification': 'Requalification (reconversie, {requalification}): {requalification2}.',
  'programmes.skills': 'Professional skills (abilități, {skills}): {skills2}.',
  'programmes.differences': 'They also differ about: {names}.',
  'programmes.missing-one':
    'The programme that you ask about is in neither document, and no reason is stated. On the list are:\n{whole}',
  'programmes.kinds':
    'There are two kinds of programmes: professional requalification (reconversie) and professional skills (abilități). Only requalification asks for {employmentProof}; the fee is the same, {fee}.',
  'account.filler': 'The {n} X belong to the IBAN.',
  'account.filler-2': 'The {n} X at the end are letters.',
  'days.weekend.0': ', a Sunday',
  'days.weekend.6': ', a Saturday',
  'enrolment.self-enrolment-named': 'Yes, you may enrol in {name} in your own name, for a limited share of places.',
  'enrolment.self-enrolment-named-2':
    'No, you cannot enrol in {name} in your own name; the employer files the dossier.',
  'paid.on-amount': 'The fee is in lei, {all}; the documents say nothing of payment in another currency.',
  'paid.on-amount-2': 'Yes, the amount is right: {all} is the whole fee for one participant.',
  'paid.on-amount-3': 'The amount is not enough: the fee is {all}, {formatLei} are missing.',
  'paid.on-amount-4': 'The amount covers the fee of several participants: {all} each.',
  'paid.on-amount-5':
    'The amount is more than the fee of {all}; the documents do not state what is done with the difference.',
  'paid.on-day':
    'The day {date} is outside the payment period ({span}); the documents provide for no payment outside it.',
  'paid.or-difference':
    'The fee is paid in full: if you paid less than {money}, the difference must be paid too. The documents do not state how.',
  'people.employment-named': 'No, {name} does not ask for it: it is a skills programme.',
  'people.employment-named-2': 'Yes, {name} asks for it: it is a requalification programme.',
  'people.other-kind-note': 'Skills programmes (abilități) do not ask for it.',
  'refund.refund-result': '{when} returns nothing.',
  'refund.refund-result-2':
    '{when} the text leaves it open: it does not say whether the day of the start is the first of the {within}. Please ask before you withdraw.',
  'refund.refund-result-3':
    '{when}, the documents do not say what is returned: it is past the term for a full refund and before the start. Please ask INMSS.',
  'source-line.label': 'Source',
  'source-line.undated': 'Please note: {title}, is a page without a date; check what applies today.',
  'unknown.what-i-know':
    'I can help with the INMSS specialization programmes (conditions, enrolment, fee, papers, contacts), NMO points, rural practices, pay and health insurance (older acts).',
  'unknown.reasons.out-of-scope':
    'I am sorry, I cannot answer this question: it is not about the documents that I have.',
  'unknown.reasons.medical-advice':
    'I do not give medical advice. Please ask your doctor or, in an emergency, the emergency service.',
  'unknown.reasons.personal-data':
    'I cannot give personal data of other people; I have only the contact details that INMSS published.',
  'unknown.reasons.instructions':
    'I cannot do that: I do not change my rules, nor do I draw up or sign papers. I only answer questions, from the official documents.',
  'unknown.reasons.not-in-sources': 'The documents that I have do not state this, and I do not want to guess.',
  'unknown.reasons.not-understood':
    'I am sorry, I did not understand the question. Could you please put it in other words?',
  'unknown.reasons.empty': 'The message is empty. Please write your question.',
  'voice.differ': 'The INMSS documents do not say the same about ',
  'whom-to-ask.phone': 'tel.',
  'whom-to-ask.or': ' or ',
  'whom-to-ask.ask-line': 'You can ask: {whomToAsk}.',
};
