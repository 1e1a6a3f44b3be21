import type { AspectCode } from '../../../core/answers/aspects.js';

/** How aspects are said; folded text. One that is not here belongs to its topic in general. */
export const ENROLMENT_ASPECTS: Partial<Record<AspectCode, RegExp>> = {
  'eligibility.study-level':
    /postliceal|liceu\w* sanitar|facultat|licent|colegiu|bachelor|studii superioare|nivel de (?:studii|calificare)|degree|высш|колледж/,
  'eligibility.seniority': /vechime|experient|lucrez de \d|years? of (?:work|experience)|how long .{0,15}work|стаж/,
  'eligibility.age': /\bvarst|\bcati ani\b|\bage\b|возраст/,
  'eligibility.on-leave': /concediu|maternitate|crestere(?:a)? (?:a )?copil|\bleave\b|декрет|отпуск/,
  'eligibility.prior-certificate':
    /am deja (?:un )?(?:certificat|atestat|specializ)|certificat(?:ul)? (?:vechi )?de specializare|already (?:have|hold) .{0,20}certificate|уже есть сертификат/,
  'eligibility.foreign-diploma':
    /diplom\w*.{0,25}(?:moldova|strainatate|ucrain|italia|spania|germania|anglia)|(?:moldova|abroad|foreign|strain\w*).{0,25}diplom|диплом\w*.{0,20}(?:молдов|иностран|украин|зарубеж)/,
  'eligibility.emc-credits': /\bemc\b|credite|\bcredits?\b|кредит/,
  'eligibility.item-13': /\b13\b|1 ?- ?12|pozitiile/,
  'eligibility.other-profession':
    /tehnician dentar|brancardier|kinetoterap|biolog\w*|psiholog|paramedic|chimist|ingrijitoar|voluntar|student|asistent social|ambulantier|sofer/,
  'eligibility.places': /\blocuri\b|\bplaces\b|\bseats\b|\bмест[ао]?\b/,
  'eligibility.selection':
    /admitere|de intrare|interviu|selecti|departaj|concurs|entrance|interview|selection|отбор|вступительн/,
  'eligibility.practice':
    /trebuie sa (?:lucrez|fi lucrat|lucram)|lucrez (?:deja )?(?:in|pe|la) .{0,30}(?:ca sa|pentru a)|must i work|have to work|нужно ли работать/,
  'programmes.missing-one':
    /bloc\w* operator|\b(?:la|pe|de|in|sectia|specializar\w*|curs\w*|program\w*|exista|aveti|asistent\w*) ati\b|terapie intensiva|anestezie|chirurg|ortoped|dermatolog|endoscop|transfuz|acupunct|stomaterap|instrumentar|urgente medicale|intensive care|operating (?:room|theatre)|surgery|операцион|хирург|реанимац|endocrin|hematolog|reumatolog|\borl\b|urolog|neurolog|steriliz/,
  'programmes.differences':
    /(?:in|din) (?:adresa|anunt).{0,20}\bnu\b.{0,12}(?:in|din) (?:adresa|anunt)|cele doua documente|the two documents|(?:difer\w*|deosebir\w*|diferent\w*|difference).{0,40}(?:adres|anunt|lista|tabel|letter|announcement|doc)|разниц.{0,30}(?:письм|объявлен)/,
  'programmes.name':
    /cum se (?:numeste|cheama)|denumire|what is it called|как называется|(?:difer\w*|diferenta|difference|разниц\w*).{0,60}(?:fizio|balneo|\bct\b|irm)|(?:acelasi|aceeasi|tot una|identic|same).{0,60}(?:fizio|balneo|ct|irm|rm\b)|(?:fizio\w*|balneo\w*|\bct\b).{0,30}(?:acelasi|aceeasi|tot una|tot ai?a|tot ac|same (?:as|thing)|то же)/,
  'programmes.pediatrie':
    /(?:pediatri|radioterap|педиатр|радиотерап).{0,60}(?:anunt|adres|letter|announce|письм|объявл)|(?:anunt|adres|letter|announce|письм|объявл).{0,60}(?:pediatri|radioterap|педиатр|радиотерап)/,
  'documents.online-or-paper': /fizic|\bposta\b|curier|personal la|in original|hartie|by post|on paper|бумаж/,
  'documents.legalised-copies': /legaliz|copie|copii (?:xerox|simple)|certified cop|original|заверен|копи[ияю]/,
  'documents.photo': /\bpoz[ae]\b|fotograf|telefon(?:ul)?\b|photo|фото/,
  'documents.format': /\bpdf\b|\bjpe?g\b|format|fisier\w*|\bmb\b|dimensiun|file (?:size|format)|too (?:large|big)|файл/,
  'documents.graduation-statement':
    /adeverint\w* de (?:absolvire|studii|la scoala)|n(?:u|-)?.{0,10}primit.{0,20}(?:certificat|diplom)|provizori|graduation (?:statement|certificate)|справк\w* об окончании/,
  'documents.name-change':
    /schimb\w* (?:de )?(?:nume|numele)|nume\w* (?:de fata|vech|diferit|de domnisoara)|alt nume|doua nume|casator|divort|maiden|name change|changed my (?:sur)?name|marri|фамили|брак/,
  'documents.father-initial': /initial\w* tatalui|initiala|cratim|ordinea numelor|father.?s? initial|инициал/,
  'documents.birth-certificate': /certificat\w* de nastere|birth certificate|свидетельств\w* о рождении/,
  'documents.identity-expired':
    /(?:buletin|carte\w*|\bci\b|card|identit|паспорт|удостоверен).{0,40}(?:expir|истек|просроч)|expir\w*.{0,30}(?:buletin|identit|\bci\b)/,
  'documents.identity-electronic': /electronic|\bcip\b|nu scrie adresa|\bcei\b|fara adresa|chip|электронн/,
  'documents.identity-sides': /fata si spate|spatele|ambele fete|fata-verso|both sides|обе стороны|с двух сторон/,
  'documents.consent-form':
    /(?:acord|gdpr|consent|consimt|соглас).{0,40}(?:model|gasesc|formular|unde|form|template|find|форм|бланк|где|образец)|(?:model|formular|unde|where|template|где|образец).{0,40}(?:acord|gdpr|consent|consimt|соглас)/,
  'documents.consent-other':
    /acord\w*.{0,40}(?:ordin|oamr|oamgmamr|spital)|consent.{0,30}(?:order|hospital)|соглас\w*.{0,30}(?:ордер|больниц|палат)/,
  'documents.request-content':
    /(?:cerere|solicit)\w*.{0,40}(?:model|contin|cuprind|scri|formular)|model.{0,20}(?:cerere|solicit)|what .{0,20}request.{0,20}(?:contain|say)/,
  'documents.request-stamp': /stampil|\bstamp|semnatura electronica|electronic\w* semnat|electronic signature|печат/,
  'documents.request-signatory':
    /cine semneaza|semn\w* de (?:cine|manager|director|sef)|managerul sau|who signs|кто подписывает/,
  'documents.request-several':
    /(?:o singura|aceeasi|comuna|one|single).{0,15}(?:cerere|solicit|request)|mai multi asistenti|pentru \d+ asistent|одн\w+ заявк/,
  'documents.malpraxis': /malpraxis|malpractice|asigurarea? de (?:raspundere|malpr)|страховк\w* ответственност/,
  'documents.transcript':
    /matricol|supliment|\bbac\b|bacalaureat|transcript|baccalaureate|приложени\w* к диплому|аттестат/,
  'documents.not-listed':
    /\bcv\b|cazier|adeverinta medicala|fisa de aptitudini|recomandare|curriculum|medical certificate|справк\w* о несудимости|медицинск\w* справк/,
  'documents.certificate-old':
    /certificat\w* de membru.{0,40}(?:vechi|din (?:19|20)\d\d|valabil|expir)|membership certificate.{0,30}(?:old|valid|expire)|membership .{0,20}expire|сертификат\w* член\w*.{0,30}(?:стар|действ)/,
  'documents.certificate-lost': /pierdut|furat|\blost\b|потерял/,
  'documents.notice-year':
    /aviz\w*.{0,50}(?:20\d\d|decembrie|an(?:ul)?\b|valabil|expir)|practice (?:notice|permit).{0,30}(?:20\d\d|year|valid)|авиз\w*.{0,30}(?:20\d\d|год)/,
  'documents.notice-meaning':
    /ce (?:e|este|inseamna) .{0,15}(?:libera practica|aviz|certificat\w* de membru)|what is .{0,20}(?:practice notice|membership)|что такое .{0,20}(?:авиз|сертификат)/,
  'documents.notice-pending':
    /n(?:u|-)\s?(?:mi-?)?(?:\s?mi)?\s?(?:a|au|am|are).{0,20}aviz|aviz\w*.{0,30}(?:inca|nu a|intarzi)|cotizati|inca aviz|notice .{0,20}not (?:yet )?issued/,
  'documents.notice-special': /aviz\w*.{0,40}(?:voluntar|suspend|independent|regim)|voluntariat/,
  'documents.rejected': /respins|ilizibil|rejected|illegible|refuzat|отклон|нечитаем/,
  'employment-proof.skills':
    /abilit|skill|навык|psihiatr|paliat|oncolog|diabet|cardiolog|neonat|geriatr|gastro|dializ|pneumo/,
  'employment-proof.content':
    /ce (?:sa )?scri|ce trebuie sa (?:scrie|contina)|model|continut|what (?:should|must|does) it (?:say|contain)|что (?:должн|писать)|содерж/,
  'employment-proof.contract': /contract/,
  'employment-proof.register': /revisal|reges|registr/,
  'employment-proof.independent': /\bpf[ai]\b|independent|cabinet propriu|persoana fizica|self.employed|самозанят/,
  'employment-proof.other-post':
    /alt post|alta sectie|nu lucrez (?:in|pe|la)|other (?:post|ward|position)|друг\w+ должност|lucrez pe alt/,
  'who-enrols.private': /privat|de stat|unitat\w* public|spital\w* public|particular|private|частн/,
  'who-enrols.family-doctor': /medic(?:ul|ului)? de familie|family (?:doctor|practice)|семейн\w+ врач/,
  'who-enrols.town-hall': /primari|autoritat|town hall|local (?:authority|council)|мэри|примэри/,
  'who-enrols.order': /oamr|oamgmamr|\bordin(?:ul)?\b(?! \d)|the order\b|палат/,
  'who-enrols.refusal': /nu (?:vrea|imi semneaza|ma lasa|imi da|accepta|imi face)|refuz|refuse|отказыва|не хочет/,
  'self-enrolment.not-employed':
    /nu lucrez|nu sunt angajat|somer|somaj|fara loc de munca|unemployed|not (?:working|employed)|без работы|не работаю|безработн/,
  'self-enrolment.places': /\blocuri\b|procent|places|мест[ао]?\b/,
  'enrolment-period.late':
    /intarzi|am pierdut (?:termen|perioad)|prelung|too late|missed|extend|опозда|продл|dupa 15 octombrie|am ratat/,
  'enrolment-period.next':
    /sesiunea urmatoare|anul viitor|urmatoarea (?:sesiune|inscriere)|la anul|next (?:year|session)|другая сессия|следующ/,
  'payment-period.order':
    /(?:inainte|dupa|inaintea|before|after|до|после).{0,25}(?:valid|проверк|accept|aprob)|valid.{0,30}(?:plat|achit)|inainte sau dupa|astept valid/,
  'payment-period.last-day': /duminic|weekend|sambata|sunday|ultima zi|воскресен/,
  'payment-period.late':
    /intarzi|depasi|dupa (?:1 |data de 1 )?(?:noiembrie|termen)|am uitat|am ratat|too late|after (?:the deadline|(?:the )?(?:1(?:st)? (?:of )?)?november)|missed|опозда|просроч|после (?:1 ноябр|срок)|(?:2|3|4|5) noiembrie|a trecut termen/,
};
