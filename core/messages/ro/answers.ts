/** What the answers say. Values in braces, plurals and choices as ICU writes them; a value of a source never stands here. */
export const answers = {
  'account.filler-at-the-end': 'Cei {n} X de la sfârșit sunt litere.',
  'account.filler-belongs': 'Cei {n} X fac parte din IBAN.',
  'account.letters': 'Cei {n} X sunt litere din IBAN, nu cifre ascunse.',
  'account.letters-and-check-digits':
    'Cei {n} X sunt litere din IBAN, nu cifre ascunse, iar cifrele de control se verifică cu ei cu tot.',
  'account.noughts': 'După „RO”, semnele rotunde sunt cifra zero, nu litera O.',
  'account.noughts-at-once': 'Imediat după „RO” și în restul contului, semnele rotunde sunt cifra zero, nu litera O.',
  'bonus.all': 'Sporurile din {law}:',
  'bonus.choices':
    'Ce spor este la ATI sau UPU?\nCe spor este la radiații?\nCe spor este la psihiatrie?\nCum se plătesc gărzile?',
  'bonus.may-be-granted':
    'Sporurile „pot fi acordate”, potrivit regulamentului aprobat prin ordin al ministrului sănătății. Acestea sunt prevederi din {year}.',
  'bonus.silent':
    'Textul pe care îl am ({law}) nu spune nimic despre acest spor. Vă poate răspunde serviciul de resurse umane al unității dumneavoastră.',
  'by-aspect.silent': 'Documentele pe care le am nu precizează acest lucru, iar eu nu vreau să ghicesc.',
  'by-aspect.yes-no': 'Da\nNu',
  'call.about': 'Despre {title}:',
  'call.none-before': 'Despre anii trecuți nu am documente; cele pe care le am sunt despre {title}:',
  'call.none-next':
    'Despre înscrierile următoare nu este publicat încă nimic în documentele pe care le am. Despre {title}:',
  chat: 'Bună ziua! {can}',
  'chat.can':
    'Răspund la întrebări despre programele de specializare INMSS (cine poate participa, înscriere, taxă, acte, contacte) și vă pot verifica dosarul. Scrieți /help pentru comenzi.',
  'chat.complaint':
    'Îmi pare rău că nu v-am fost de folos. Încercați, vă rog, să întrebați altfel sau adresați-vă la {generalContact}.',
  'chat.dossier-is-filed-elsewhere':
    'Verificarea mea nu ține loc de depunere: dosarul se depune numai pe platforma INMSS {contact}, iar INMSS hotărăște.',
  'chat.dossier-upload':
    'Trimiteți aici, pe rând sau toate odată, scanările sau fotografiile documentelor (PDF sau imagini), iar eu vă spun ce este în regulă și ce lipsește. Comenzile le aflați cu /help.',
  'chat.goodbye': 'La revedere și mult succes!',
  'chat.how-are-you': 'Bine, mulțumesc de întrebare! Cu ce vă pot ajuta?',
  'chat.identity':
    'Sunt Parafa, un program care răspunde din documentele oficiale; nu sunt o persoană și nu sunt INMSS. {can}',
  'chat.thanks': 'Cu plăcere! Vă mai pot ajuta cu ceva?',
  'contact.for-programme':
    'Pentru {name} nu este numită nicio persoană de contact în documente. În general: {generalContact}.',
  'contact.for-requalification': 'pentru reconversie',
  'contact.general': '{generalContact}{fax}; site: {sites}.',
  'contact.names.emails': 'E-mail',
  'contact.names.phones': 'Telefon',
  'contact.no-answer': 'Dacă nu răspunde nimeni, încercați și la {generalContact}.',
  'contact.no-phone': 'Un telefon nu este dat; în general: {generalContact}.',
  'contact.none': 'Fără niciun contact în documente: {none}.',
  'contact.which': 'Pentru un anumit program, spuneți-mi care și vă dau persoana de contact.',
  'days.weekend.0': ', o duminică',
  'days.weekend.6': ', o sâmbătă',
  'documents.asked': 'La dosar se cere:',
  'documents.head': 'La dosar se depun, scanate:',
  'documents.head-past': 'La dosar s-au cerut, scanate:',
  'documents.not-asked': 'Acest document nu apare în lista de acte.',
  'documents.not-asked-here': 'Adeverința de la locul de muncă nu se cere: {programmes} este program de abilități.',
  'documents.self': 'Dacă vă înscrieți în nume propriu, documentele nu precizează ce ține loc de solicitarea unității.',
  'documents.where': 'Înscrierea se face numai online, pe platforma INMSS {platform}.',
  'documents.where-past': 'Dosarul s-a depus online, pe {platform}.',
  'eligibility.answer': 'Depinde de calificarea dumneavoastră. {which}',
  'eligibility.ask': 'Întrebați: {ask}.',
  'eligibility.ask-before': 'Întrebați înainte de a depune dosarul: {ask}.',
  'eligibility.differ-about': 'La {name}, documentele nu spun același lucru despre: {differ}.',
  'eligibility.differences': 'Aveți dreptate, aici documentele nu se potrivesc.',
  'eligibility.needs-post':
    'Pentru reconversie se cere adeverința de la locul de muncă că sunteți încadrat(ă) pe un post specific specializării.',
  'eligibility.no': 'Nu. {capital} nu sunt în grupul țintă al programului {name}.',
  'eligibility.no-programme':
    'Pentru {forAll} nu există niciun program în documentele INMSS: nu apar în niciun grup țintă.',
  'eligibility.not-held': '{name} nu este pe lista de acum: documentele pentru {ro} nu au acest program.',
  'eligibility.not-in-all-tables': '* Nu apare în tabelele tuturor documentelor.',
  'eligibility.only-in': 'Programul apare numai în tabelul din {named}; în tabelul din {named2} nu apare.',
  'eligibility.programmes-for': 'Programele pentru {forAll}:',
  'eligibility.requalification': '• reconversie: {requalification}',
  'eligibility.skills': '• abilități: {skills}',
  'eligibility.to-be-sure': 'Pentru siguranță întrebați {generalContact}.',
  'eligibility.uncertain': 'Nu este sigur: pentru {forAll}, documentele INMSS nu spun același lucru despre {name}.',
  'eligibility.unsure': '• nesigur, documentele diferă: {map}',
  'eligibility.which': 'Ce calificare aveți?',
  'eligibility.who-is-invited': 'La {name} pot participa: {sure}.',
  'eligibility.yes': 'Da, la {name} pot participa {who}.',
  'employment-proof.no': 'Nu, pentru {name} nu se cere: este program de abilități.',
  'employment-proof.not-for-skills': 'Pentru abilități nu se cere.',
  'employment-proof.yes': 'Da, pentru {name} se cere: este program de reconversie.',
  'enrolment-period.before':
    'Înscrierile se deschid {n, plural, =1 {mâine} few {peste # zile} other {peste # de zile}}, pe {opens}.',
  'enrolment-period.closed':
    'Înscrierile s-au încheiat {n, plural, =1 {ieri} few {acum # zile} other {acum # de zile}}, pe {closes}.',
  'enrolment-period.last-day': 'Astăzi, {closes}, este ultima zi de înscriere.',
  'enrolment-period.open':
    'Înscrierile sunt deschise; mai {n, plural, one {este # zi} few {sunt # zile} other {sunt # de zile}}, până pe {closes}.',
  human:
    'Sigur. Puteți vorbi cu cineva de la {generalContact}. Dacă îmi spuneți programul, vă dau persoana lui de contact.',
  'insured-id.has-digits': 'iar acesta are {digits} din 13',
  'insured-id.invalid': 'Nu, numărul nu respectă structura din ordin:',
  'insured-id.labels.birth-date': 'data nașterii',
  'insured-id.labels.control': 'cifră de control',
  'insured-id.labels.county': 'casa de asigurări',
  'insured-id.labels.f': 'femeie',
  'insured-id.labels.m': 'bărbat',
  'insured-id.labels.serial': 'număr de evidență',
  'insured-id.labels.sex': 'sex',
  'insured-id.may-be-cnp':
    'Dacă este un CNP, nu se citește după această formulă: formula este numai pentru străinii fără CNP.',
  'insured-id.valid': 'Da, numărul este valid: respectă structura din ordin.',
  'insured-id.write-it': 'Ca să îl verific, scrieți aici numărul unic de identificare, cu toate cele 13 cifre.',
  'insured.depends': 'Depinde de categoria de la art. 12 alin. (1):',
  'insured.issued': 'Adeverința de asigurat o eliberează casa de asigurări de sănătate la care sunteți în evidență.',
  'insured.letters': 'lit.',
  'insured.papers': 'Pentru {who} (lit. {letter}) trebuie:',
  'insured.papers-choices':
    'Acte asigurat: elev sau student\nActe asigurat: coasigurat (soț, părinte)\nActe asigurat: pensionar\nActe asigurat: salariat\nActe asigurat: gravidă\nActe asigurat: fără venituri',
  'insured.valid': 'Pentru {who} (lit. {letter}) adeverința este valabilă {says}.',
  'insured.validity-choices':
    'Valabilitate adeverință: elev sau student\nValabilitate adeverință: coasigurat\nValabilitate adeverință: pensionar\nValabilitate adeverință: salariat\nValabilitate adeverință: fără venituri',
  'insured.which': 'În ce categorie vă aflați?',
  'nmo.left-out': 'Anii mai vechi au fost lăsați deoparte:',
  'nmo.not-romania':
    'NMO (НМО) este sistemul Federației Ruse, nu cel din România; despre creditele EMC din România documentele mele nu spun nimic.',
  'nmo.total':
    '{n, plural, =0 {Aveți {total}: pragul de {of} este atins.} =1 {Aveți {total}; până la pragul de {of} vă mai lipsește {missing}.} other {Aveți {total}; până la pragul de {of} vă mai lipsesc {missing}.}}',
  'nmo.year': '• {year}: {points} din cele {of} ale anului{n, plural, =0 {} other { (lipsesc {missing})}}',
  'paid.for-several': 'Suma acoperă taxa pentru mai mulți participanți: {all} de fiecare.',
  'paid.on-day': 'Ziua de {date} este în afara perioadei de plată ({span}); documentele nu prevăd plata în afara ei.',
  'paid.or-difference':
    'Taxa se plătește întreagă: dacă ați plătit mai puțin de {money}, trebuie plătită și diferența. Cum se plătește, documentele nu precizează.',
  'paid.other-currency': 'Taxa este în lei, {all}; documentele nu spun nimic despre plata în altă monedă.',
  'paid.too-little': 'Suma nu ajunge: taxa este de {all}, mai lipsesc {formatLei}.',
  'paid.too-much': 'Suma este mai mare decât taxa de {all}; ce se face cu diferența, documentele nu precizează.',
  'paid.whole-fee': 'Da, suma este bună: {all} este taxa întreagă pentru un participant.',
  'payment-details.account-is-right': 'Da, acesta este contul din documente: {iban}.',
  'payment-details.account-not-recognised':
    'Nu am recunoscut contul din documente în mesaj. Contul este {iban}, CIF {taxId}.',
  'payment-period.before':
    'Plata se poate face începând {n, plural, =1 {de mâine} few {peste # zile} other {peste # de zile}}, din {opens}.',
  'payment-period.closed':
    'Termenul de plată a trecut {n, plural, =1 {ieri} few {acum # zile} other {acum # de zile}}, pe {closes}.',
  'payment-period.filed':
    '{n, plural, =0 {Astăzi, {closes}, este ultima zi de plată,} other {Plata se mai poate face}} numai pentru dosarele depuse până pe {filed}{n, plural, =0 {.} one {; mai este # zi, până pe {closes}.} few {; mai sunt # zile, până pe {closes}.} other {; mai sunt # de zile, până pe {closes}.}}',
  'payment-period.last-day': 'Astăzi, {closes}, este ultima zi de plată.',
  'payment-period.open':
    'Plata se poate face acum; mai {n, plural, one {este # zi} few {sunt # zile} other {sunt # de zile}}, până pe {closes}.',
  'payment-period.unless-filed': 'Nu, nici plata nu este prevăzută fără un dosar depus până atunci. {fact}',
  privacy:
    'Documentele pe care le trimiteți sunt folosite numai pentru verificarea dosarului și se păstrează criptat. Cu comanda /datelemele vedeți datele păstrate despre dumneavoastră și le puteți șterge. Pentru o întrebare nu este nevoie de CNP: vă rog să nu îl scrieți.',
  'privacy.deletion': 'Cu comanda /datelemele vedeți datele păstrate despre dumneavoastră și le puteți șterge.',
  'programmes.differences': 'Mai diferă: {names}.',
  'programmes.held':
    '{name} este pe listă, ca program de {kind, select, requalification {reconversie profesională} other {abilități profesionale}}.',
  'programmes.held-yes':
    'Da, {name} este pe listă, ca program de {kind, select, requalification {reconversie profesională} other {abilități profesionale}}.',
  'programmes.kinds':
    'Sunt două feluri de programe: reconversie profesională și dezvoltarea de abilități profesionale. Numai pentru reconversie se cere {employmentProof}; taxa este aceeași, {fee}.',
  'programmes.missing-one':
    'Programul despre care întrebați nu apare în niciunul dintre documente, iar motivul nu este precizat. Pe listă sunt:\n{whole}',
  'programmes.requalification': 'Reconversie profesională ({requalification}): {requalification2}.',
  'programmes.skills': 'Abilități profesionale ({skills}): {skills2}.',
  'refund.after': 'La {n, plural, one {# zi} few {# zile} other {# de zile}} de la început',
  'refund.before': 'Cu {n, plural, one {# zi} few {# zile} other {# de zile}} înainte de început',
  'refund.last-day-open':
    '{when}, textul lasă loc de îndoială: nu spune dacă ziua începerii este prima dintre cele {within}. Întrebați înainte de a vă retrage.',
  'refund.months-after': 'La {n, plural, few {# luni} other {# de luni}} de la început',
  'refund.months-before': 'Cu {n, plural, few {# luni} other {# de luni}} înainte de început',
  'refund.not-stated':
    '{when}, documentele nu spun cât se restituie: este după termenul pentru restituirea integrală și înaintea începerii. Întrebați INMSS.',
  'refund.nothing': '{when} nu se mai restituie nimic.',
  'refund.share': '{when} se restituie {percent} din {all}, adică {amount}.',
  'refund.whole': '{when} se restituie toată taxa, {amount}.',
  'rural.increase': 'majorare',
  'rural.kind.family': 'Cabinet de medicină de familie',
  'rural.kind.specialist': 'Cabinet din ambulatoriul de specialitate (specialități clinice)',
  'rural.no-increase': 'Sub {least} ordinul nu prevede nicio majorare.',
  'rural.out-of-reach': '{n} nu poate ieși din ordin: punctajul este un număr întreg, cel mult {max}.',
  'rural.without-open': 'fără ceea ce textul nu hotărăște',
  'salary.also-pathology': 'Pentru anatomia patologică și medicina legală tabelul are sume separate.',
  'salary.chapter.i': 'Unități sanitare, altele decât cele clinice (cap. I):',
  'salary.chapter.ii': 'Unități clinice, institute și centre medicale (cap. II):',
  'salary.function-choices':
    'Salariu asistent medical postliceal (PL)\nSalariu asistent medical principal SSD\nSalariu soră medicală\nSalariu infirmieră\nSalariu brancardier\nSalariu medic',
  'salary.lead': 'Salarii de bază din anexa nr. I, în lei vechi, la nivelul anului {year} (minim–maxim):',
  'salary.level-choices':
    'Salariu asistent medical, studii superioare (S)\nSalariu asistent medical, scurtă durată (SSD)\nSalariu asistent medical, postliceal (PL)\nSalariu asistent medical, studii medii (M)',
  'salary.no-row.i': 'Unități neclinice (cap. I): niciun rând.',
  'salary.no-row.ii': 'Unități clinice (cap. II): niciun rând.',
  'salary.no-such-level': '{law} nu are un rând pentru această funcție la acest nivel de studii. Ce nivel căutați?',
  'salary.not-today':
    'Acestea sunt prevederi din {year}, nu salariul de astăzi; cât se plătește acum nu se află în documentele mele.',
  'salary.pathology': 'în anatomia patologică și medicina legală',
  'salary.which-function': 'Pentru ce funcție? Am tabelele de salarii de bază din {law}.',
  'salary.which-level': 'Cu ce nivel de studii? În {law} salariul asistentului medical depinde de el.',
  'self-enrolment.no': 'Nu, la {name} nu vă puteți înscrie în nume propriu; dosarul îl depune angajatorul.',
  'self-enrolment.yes': 'Da, la {name} vă puteți înscrie și în nume propriu, pe un procent limitat de locuri.',
  'source-line.dated': 'Atenție: {title} este un act din {date}; verificați ce se aplică astăzi.',
  'source-line.in-force': 'Atenție: {title} a intrat în vigoare la {date}; verificați ce se aplică astăzi.',
  'source-line.label': 'Sursa',
  'source-line.undated': 'Atenție: {title}, este o pagină fără dată; verificați ce se aplică astăzi.',
  'suggestions.examples':
    'Ce programe pot face?\nPână când sunt înscrierile?\nCe acte trebuie la dosar?\nCât este taxa?',
  'unknown.can-help':
    'Vă poate ajuta: {name, select, universitate {instituția de învățământ de care ține întrebarea} spital {spitalul sau angajatorul de care ține întrebarea} other {{name}}}.',
  'unknown.elsewhere': 'Vă poate ajuta instituția sau firma de care ține întrebarea.',
  'unknown.reasons.empty': 'Mesajul este gol. Scrieți, vă rog, întrebarea dumneavoastră.',
  'unknown.reasons.instructions':
    'Nu pot face acest lucru: nu îmi schimb regulile și nu întocmesc sau semnez documente. Răspund numai la întrebări, din documentele oficiale.',
  'unknown.reasons.medical-advice':
    'Nu dau sfaturi medicale. Vă rog să vă adresați medicului dumneavoastră sau, în caz de urgență, serviciului de urgență.',
  'unknown.reasons.not-in-sources': 'Documentele pe care le am nu precizează acest lucru, iar eu nu vreau să ghicesc.',
  'unknown.reasons.not-understood': 'Îmi pare rău, nu am înțeles întrebarea. O puteți scrie, vă rog, cu alte cuvinte?',
  'unknown.reasons.out-of-scope':
    'Îmi pare rău, la această întrebare nu pot răspunde: nu ține de documentele pe care le am.',
  'unknown.reasons.personal-data':
    'Nu pot da date personale despre alte persoane; am numai datele de contact publicate de INMSS.',
  'unknown.what-i-know':
    'Vă pot ajuta cu programele de specializare INMSS (condiții, înscriere, taxă, acte, contacte), cu punctele NMO, cabinetele din mediul rural, salarizarea și calitatea de asigurat (acte mai vechi).',
  'voice.differ': 'Documentele INMSS nu spun același lucru despre ',
  'whom-to-ask.ask-line': 'Vă poate răspunde {whomToAsk}.',
  'whom-to-ask.or': ' sau ',
  'whom-to-ask.phone': 'tel.',
};
