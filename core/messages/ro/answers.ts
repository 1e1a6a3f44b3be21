/** What the answers say. */
export const answers = {
  'by-aspect.silent': 'Documentele pe care le am nu precizează acest lucru, iar eu nu vreau să ghicesc.',
  'contact.no-phone': 'Un telefon nu este dat; în general: {generalContact}.',
  'contact.for-programme':
    'Pentru {name} nu este numită nicio persoană de contact în documente. În general: {generalContact}.',
  'contact.general': '{generalContact}{fax}; site: {sites}.',
  'contact.names.phones': 'Telefon',
  'contact.names.emails': 'E-mail',
  'contact.for-requalification': 'pentru reconversie',
  'contact.which': 'Pentru un anumit program, spuneți-mi care și vă dau persoana de contact.',
  'contact.no-answer': 'Dacă nu răspunde nimeni, încercați și la {generalContact}.',
  'conversation.can':
    'Răspund la întrebări despre programele de specializare INMSS (cine poate participa, înscriere, taxă, acte, contacte) și vă pot verifica dosarul. Scrieți /help pentru comenzi.',
  'conversation.chat.thanks': 'Cu plăcere! Vă mai pot ajuta cu ceva?',
  'conversation.chat.goodbye': 'La revedere și mult succes!',
  'conversation.chat.how-are-you': 'Bine, mulțumesc de întrebare! Cu ce vă pot ajuta?',
  'conversation.chat.identity':
    'Sunt Parafa, un program care răspunde din documentele oficiale; nu sunt o persoană și nu sunt INMSS. {can}',
  'conversation.chat.complaint':
    'Îmi pare rău că nu v-am fost de folos. Încercați, vă rog, să întrebați altfel sau adresați-vă la {generalContact}.',
  'conversation.chat': 'Bună ziua! {can}',
  'conversation.human':
    'Sigur. Puteți vorbi cu cineva de la {generalContact}. Dacă îmi spuneți programul, vă dau persoana lui de contact.',
  'conversation.privacy.deletion': 'Cu comanda /data vedeți datele păstrate despre dumneavoastră și le puteți șterge.',
  'conversation.privacy':
    'Documentele pe care le trimiteți sunt folosite numai pentru verificarea dosarului și se păstrează criptat. Cu comanda /data vedeți datele păstrate despre dumneavoastră și le puteți șterge. Pentru o întrebare nu este nevoie de CNP: vă rog să nu îl scrieți.',
  'conversation.dossier-upload':
    'Trimiteți aici, pe rând sau toate odată, scanările sau fotografiile documentelor (PDF sau imagini), iar eu vă spun ce este în regulă și ce lipsește. Comenzile le aflați cu /help.',
  'conversation.dossier-upload-2':
    'Verificarea mea nu ține loc de depunere: dosarul se depune numai pe platforma INMSS {contact}, iar INMSS hotărăște.',
  'documents.head': 'La dosar se depun, scanate:',
  'documents.self': 'Dacă vă înscrieți în nume propriu, documentele nu precizează ce ține loc de solicitarea unității.',
  'documents.not-asked-here': 'Adeverința de la locul de muncă nu se cere: {programmes} este program de abilități.',
  'documents.list': 'Dosarul se depune online, pe {platform}.',
  'documents.asked': 'La dosar se cere:',
  'documents.not-asked': 'Acest document nu apare în lista de acte.',
  'eligibility-verdict.only-in': 'Programul apare numai în tabelul din {named}; în tabelul din {named2} nu apare.',
  'eligibility-verdict.not-held': '{name} nu este pe lista de acum: documentele pentru {ro} nu au acest program.',
  'eligibility-verdict.who-is-invited': 'La {name} pot participa: {sure}.',
  'eligibility-verdict.who-is-invited-2': '{name}, documentele nu spun același lucru despre: {differ}.',
  'eligibility-verdict.verdict-text': 'Da, la {name} pot participa {who}.',
  'eligibility-verdict.verdict-text-2':
    'Nu este sigur: pentru {forAll}, documentele INMSS nu spun același lucru despre {name}.',
  'eligibility-verdict.verdict-text-3': 'Întrebați înainte de a depune dosarul: {ask}.',
  'eligibility-verdict.verdict-text-4': 'Nu. {capital} nu sunt în grupul țintă al programului {name}.',
  'eligibility-verdict.no-programme':
    'Pentru {forAll} nu există niciun program în documentele INMSS: nu apar în niciun grup țintă.',
  'eligibility-verdict.no-programme-2': 'Pentru siguranță întrebați {generalContact}.',
  'eligibility-verdict.programmes-for': 'Programele pentru {forAll}:',
  'eligibility-verdict.programmes-for-2': '• reconversie: {requalification}',
  'eligibility-verdict.programmes-for-3': '• abilități: {skills}',
  'eligibility-verdict.programmes-for-4': '• nesigur, documentele diferă: {map}',
  'eligibility-verdict.programmes-for-5': '* nu în tabelele tuturor documentelor.',
  'eligibility-verdict.programmes-for-6': 'Întrebați: {ask}.',
  'eligibility.which': 'Ce calificare aveți?',
  'eligibility.answer': 'Depinde de calificarea dumneavoastră. {which}',
  'eligibility.differences': 'Aveți dreptate, aici documentele nu se potrivesc.',
  'bonus.may-be-granted':
    'Sporurile „pot fi acordate”, potrivit regulamentului aprobat prin ordin al ministrului sănătății. Acestea sunt prevederi din 2005.',
  'bonus.all': 'Sporurile din Legea nr. 125/2005 (art. 13 din ordonanță):',
  'bonus.silent':
    'Despre acest spor textul Legii nr. 125/2005 pe care îl am nu spune nimic. Vă poate răspunde serviciul de resurse umane al unității dumneavoastră.',
  'insured-id.valid': 'Da, numărul respectă structura din ordin (valid).',
  'insured-id.invalid': 'Nu, numărul nu respectă structura din ordin:',
  'insured-id.labels.sex': 'sex',
  'insured-id.labels.m': 'bărbat',
  'insured-id.labels.f': 'femeie',
  'insured-id.labels.birth-date': 'data nașterii',
  'insured-id.labels.county': 'casa de asigurări',
  'insured-id.labels.serial': 'număr de evidență',
  'insured-id.labels.control': 'cifră de control',
  'insured-id.has-digits': 'iar acesta are {digits} din 13',
  'insured-id.write-it': 'Ca să îl verific, scrieți aici numărul unic de identificare, cu toate cele 13 cifre.',
  'insured-id.may-be-cnp':
    'Dacă este un CNP, nu se citește după această formulă: formula este numai pentru străinii fără CNP.',
  'insured.which': 'În ce categorie vă aflați?',
  'insured.depends': 'Depinde de categoria de la art. 12 alin. (1):',
  'insured.letters': 'lit.',
  'insured.papers': 'Pentru {who} (lit. {letter}) trebuie:',
  'insured.valid': 'Pentru {who} (lit. {letter}) adeverința este valabilă {says}.',
  'insured.issued': 'Adeverința de asigurat o eliberează casa de asigurări de sănătate la care sunteți în evidență.',
  'nmo.not-romania':
    'NMO (НМО) este sistemul Federației Ruse, nu cel din România; despre creditele EMC din România documentele mele nu spun nimic.',
  'nmo.left-out': 'Anii mai vechi au fost lăsați deoparte:',
  'rural.kind.family': 'Cabinet de medicină de familie',
  'rural.kind.specialist': 'Cabinet din ambulatoriul de specialitate (specialități clinice)',
  'rural.without-open': 'fără ceea ce textul nu hotărăște',
  'rural.increase': 'majorare',
  'rural.out-of-reach': '{n} nu poate ieși din ordin: punctajul este un număr întreg, cel mult {max}.',
  'rural.no-increase': 'Sub {least} ordinul nu prevede nicio majorare.',
  'salary-texts.lead': 'Salarii de bază din anexa nr. I, în lei de la nivelul anului 2005 (minim–maxim):',
  'salary-texts.not-today':
    'Acestea sunt prevederi din 2005, în lei vechi, nu salariul de astăzi; cât se plătește acum nu se află în documentele mele.',
  'salary-texts.i': 'Unități sanitare, altele decât cele clinice (cap. I):',
  'salary-texts.ii': 'Unități clinice, institute și centre medicale (cap. II):',
  'salary-texts.i-2': 'Unități neclinice (cap. I): niciun rând.',
  'salary-texts.ii-2': 'Unități clinice (cap. II): niciun rând.',
  'salary-texts.pathology': 'în anatomia patologică și medicina legală',
  'salary-texts.also-pathology': 'Pentru anatomia patologică și medicina legală tabelul are sume separate.',
  'salary-texts.which-function': 'Pentru ce funcție? Am tabelele de salarii de bază din Legea nr. 125/2005.',
  'salary-texts.which-level':
    'Cu ce nivel de studii? În Legea nr. 125/2005 salariul asistentului medical depinde de el.',
  'salary-texts.no-such-level':
    'Legea nr. 125/2005 nu are un rând pentru această funcție la acest nivel de studii. Ce nivel căutați?',
  'payment-details.same-account': 'Da, acesta este contul din documente: {iban}.',
  'payment-details.same-account-2': 'Nu am recunoscut contul din documente în mesaj. Contul este {iban}, CIF {taxId}.',
  'programmes.requalification': 'Reconversie profesională ({requalification}): {requalification2}.',
  'programmes.skills': 'Abilități profesionale ({skills}): {skills2}.',
  'programmes.differences': 'Mai diferă: {names}.',
  'programmes.missing-one':
    'Programul întrebat nu apare în niciunul dintre documente, iar motivul nu este precizat. Pe listă sunt:\n{whole}',
  'programmes.kinds':
    'Sunt două feluri de programe: reconversie profesională și dezvoltarea de abilități profesionale. Numai pentru reconversie se cere {employmentProof}; taxa este aceeași, {fee}.',
  'account.filler': 'Cei {n} X fac parte din IBAN.',
  'account.filler-2': 'Cei {n} X de la sfârșit sunt litere.',
  'days.weekend.0': ', o duminică',
  'days.weekend.6': ', o sâmbătă',
  'enrolment.self-enrolment-named':
    'Da, la {name} vă puteți înscrie și în nume propriu, pe un procent limitat de locuri.',
  'enrolment.self-enrolment-named-2':
    'Nu, la {name} nu vă puteți înscrie în nume propriu; dosarul îl depune angajatorul.',
  'paid.on-amount': 'Taxa este în lei, {all}; documentele nu spun nimic despre plata în altă monedă.',
  'paid.on-amount-2': 'Da, suma este bună: {all} este taxa întreagă pentru un participant.',
  'paid.on-amount-3': 'Suma nu ajunge: taxa este de {all}, mai lipsesc {formatLei}.',
  'paid.on-amount-4': 'Suma acoperă taxa pentru mai mulți participanți: {all} de fiecare.',
  'paid.on-amount-5': 'Suma este mai mare decât taxa de {all}; ce se face cu diferența, documentele nu precizează.',
  'paid.on-day': 'Ziua de {date} este în afara perioadei de plată ({span}); documentele nu prevăd plata în afara ei.',
  'paid.or-difference':
    'Taxa se plătește întreagă: dacă ați plătit mai puțin de {money}, trebuie plătită și diferența. Cum se plătește, documentele nu precizează.',
  'people.employment-named': 'Nu, pentru {name} nu se cere: este program de abilități.',
  'people.employment-named-2': 'Da, pentru {name} se cere: este program de reconversie.',
  'people.other-kind-note': 'Pentru abilități nu se cere.',
  'refund.refund-result': '{when} nu se mai restituie nimic.',
  'refund.refund-result-2':
    '{when}, textul lasă loc de îndoială: nu spune dacă ziua începerii este prima dintre cele {within}. Întrebați înainte de a vă retrage.',
  'refund.refund-result-3':
    '{when}, documentele nu spun cât se restituie: este după termenul pentru restituirea integrală și înaintea începerii. Întrebați INMSS.',
  'source-line.label': 'Sursa',
  'source-line.undated': 'Atenție: {title}, este o pagină fără dată; verificați ce se aplică astăzi.',
  'unknown.what-i-know':
    'Vă pot ajuta cu programele de specializare INMSS (condiții, înscriere, taxă, acte, contacte), cu punctele NMO, cabinetele din mediul rural, salarizarea și calitatea de asigurat (acte mai vechi).',
  'unknown.reasons.out-of-scope':
    'Îmi pare rău, la această întrebare nu pot răspunde: nu ține de documentele pe care le am.',
  'unknown.reasons.medical-advice':
    'Nu dau sfaturi medicale. Vă rog să vă adresați medicului dumneavoastră sau, în caz de urgență, serviciului de urgență.',
  'unknown.reasons.personal-data':
    'Nu pot da date personale despre alte persoane; am numai datele de contact publicate de INMSS.',
  'unknown.reasons.instructions':
    'Nu pot face acest lucru: nu îmi schimb regulile și nu întocmesc sau semnez documente. Răspund numai la întrebări, din documentele oficiale.',
  'unknown.reasons.not-in-sources': 'Documentele pe care le am nu precizează acest lucru, iar eu nu vreau să ghicesc.',
  'unknown.reasons.not-understood': 'Îmi pare rău, nu am înțeles întrebarea. O puteți scrie, vă rog, cu alte cuvinte?',
  'unknown.reasons.empty': 'Mesajul este gol. Scrieți, vă rog, întrebarea dumneavoastră.',
  'voice.differ': 'Documentele INMSS nu spun același lucru despre ',
  'whom-to-ask.phone': 'tel.',
  'whom-to-ask.or': ' sau ',
  'whom-to-ask.ask-line': 'Vă poate răspunde {whomToAsk}.',
};
