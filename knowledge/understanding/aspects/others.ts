import type { AspectCode } from '../../../core/answers/aspects.js';

/** As `enrolment.ts`: the fee, the course, the other sources, talk. */
export const OTHER_ASPECTS: Partial<Record<AspectCode, RegExp>> = {
  'fee.instalments':
    /partial|acont|\bavans|jumatate|\brat[ae]\b|transe?\b|esalon|in (?:doua|2|parti|bucati)|instal?ment|in parts|рассроч|частями/,
  'fee.difference':
    /diferent|(?:am (?:platit|achitat|dat|trimis|virat)) (?:doar |numai )?(?:1|2)[.\d]{2,5}|anul trecut|difference|разниц|доплат/,
  'fee.several':
    /(?:pentru|pt|for|для|suntem) \d{1,3} (?:asistent|persoan|oameni|nurse|colegi|colege|participant|человек|медсест)|\d{1,3} (?:asistent|nurses|медсест)/,
  'fee.covers':
    /ce (?:include|cuprinde|contine)|include (?:cazare|materiale|mas)|cazare|\btva\b|materiale|accommodation|what does .{0,15}(?:include|cover)|что входит|проживан/,
  'fee.discount': /reducer|scutir|scutit|gratis|gratuit|discount|free\b|cheaper|скидк|льгот|бесплатн|somer/,
  'payment-details.xxxx': /xxx|\bx-?u|\b4 x|patru x|икс|litere? x|se termina/,
  'payment-details.iban-refused':
    /invalid|nu (?:il )?(?:accepta|recunoaste|merge)|respin|eroare|gresit|0 in loc de o|not valid|rejected|refus|не принима|неверн/,
  'payment-details.other-iban': /\bro\d\d ?[a-z]{4}/,
  'payment-details.tax-id': /\bcif\b|\bcui\b|cod(?:ul)? fiscal|fiscal code|tax (?:id|number)|фискальн/,
  'payment-details.who-pays':
    /cine (?:plateste|achita)|de (?:catre )?(?:spital|angajator|unitate)|spital\w* sau (?:de )?(?:mine|catre)|spital\w* sau eu|eu sau spital|angajatorul (?:plateste|poate|achita)|plata o face|who pays|employer pay|hospital pay|кто платит/,
  'payment-details.other-payer':
    /cardul|contul (?:sotului|sotiei|mamei|altcuiva)|sotul|sotia|altcineva|husband|wife|someone else|муж|жен[аы]/,
  'payment-details.reference':
    /detalii(?:le)? (?:plat|de plat)|explicati|ce (?:sa )?(?:scriu|trec|pun) (?:la|pe)|reference|назначени/,
  'payment-details.ways':
    /mandat|\bposta\b|\bcard(?:ul)?\b|cash|numerar|online|\bop\b|ordin de plata|modalit|ghiseu|e-?banking|\bways?\b|by card|наличн|карт|способ/,
  'payment-details.old-account':
    /cont\w* vechi|alt cont|cont\w* gresit|wrong account|old account|старый счет|не тот счет/,
  'payment-details.receipt': /chitant|receipt|bon fiscal|квитанц/,
  'payment-details.pending': /procesare|asteptare|pending|processing|обработк/,
  'payment-details.proof':
    /(?:unde|cum) (?:pun|atasez|trimit|incarc).{0,20}(?:dovada|chitanta|op)|dovada (?:plat|achit).{0,20}(?:trimit|atas|incarc)|where .{0,20}proof of payment|куда .{0,20}подтвержден/,
  'where-to-enrol.account':
    /\bfac(?:em)? cont|cont pe|creez|creare cont|create an account|make an account|создать аккаунт|зарегистрир\w* на/,
  'where-to-enrol.login':
    /parola|nu (?:pot|ma) (?:intra|loga|lasa)|autentific|nu (?:merge|functioneaza)|log ?in|password|парол|не (?:могу войти|работает)/,
  'where-to-enrol.site-name': /permed|perfmet|perfmed\.?(?:ro)? sau|sau perfmed/,
  'where-to-enrol.status':
    /(?:in cat timp|cand|cat dureaza).{0,25}valid|nu .{0,12}valid|cand (?:voi )?afl|how long.{0,25}valid|cum aflu|cum (?:stiu|vad)|stadiu|status|validat dosar|primit dosar|how do i know|как узнать/,
  'where-to-enrol.change-programme':
    /(?:schimb|inlocui|\bmut)\w*.{0,60}(?:inscri|depus|trimis)|(?:schimb|modific|corect)\w*.{0,40}(?:specializ|program|dosar|curs)|change .{0,20}(?:programme|course|application)|(?:измен|поменя)\w*.{0,20}(?:программ|досье)/,
  'contact.phone': /telefon|\btel\b|\bsun\b|suna|\bnumar|phone|\bcall\b|номер|звон|телефон/,
  'contact.email': /\be?-?mail|почт|мейл|имейл/,
  'contact.address':
    /vaselor|bodesti|\badresa (?!de (?:e?-?mail|mail))|sediu|strada|unde (?:este|e|va) |address|headquarter|where is|адрес|находит/,
  'contact.fax': /\bfax|факс/,
  'contact.website': /\bsite|website|web\b|pagina|сайт/,
  'contact.person': /\bcine\b|persoana|nume(?:le)?\b|coordonator|responsabil|who\b|person|кто\b|кому|ответствен/,
  'contact.no-answer': /nu raspund|nimeni nu|nu imi raspund|no (?:one )?answer|not answer|не отвеча|не берут/,
  'contact.hours':
    /\bprogram(?:ul)? (?:de lucru|cu publicul)|la ce ora|orar|opening hours|working hours|часы работы|режим работы/,
  'contact.requalification': /reconver|реконверс|переквалиф|requalif/,
  'contact.all': /toate contact|lista (?:de |cu )?contact|all (?:the )?contacts|все контакты/,
  'refund.calculate':
    /\d+ (?:de )?(?:zile|saptaman|luni|days?|weeks?|months?|дн|недел|месяц)|o zi|doua (?:zile|saptamani|luni)|two (?:weeks|days|months)/,
  'refund.how':
    /cum (?:cer|solicit|fac)|in cat timp|cerere de|how (?:do|to|long)|imbolnav|medical|как (?:подать|долго)/,
  'two-programmes.later':
    /dupa ce (?:termin|il termin)|pe urma|anul (?:viitor|urmator)|la anul|apoi|next year|следующ|dupa prim|after (?:the first|finishing)|later|потом|после перв/,
  'course-format.start': /\bcand\b|incep|\bstart|\bwhen\b|когда|начн|начал/,
  'course-format.place':
    /\bunde\b|in ce (?:oras|localit|spital)|\bwhere\b|\bгде\b|bucuresti|practica .{0,10}(?:unde|in ce)/,
  'course-format.duration':
    /dur(?:eaza|ata)|cat (?:timp|tine)|cate (?:luni|ore|saptam|zile)|how (?:long|many (?:months|hours|weeks))|длит|сколько (?:месяц|часов|времени|недель)/,
  'course-format.online': /online|zoom|e-?learning|distanta|fizic|remote|in person|de acasa|очно|онлайн|дистанц|зум/,
  'course-format.schedule':
    /\bture\b|ce zile|ce ore|ce ora|orar|weekend|program(?:ul)? orelor|prezent|absent|invoire|attendance|schedule|timetable|расписан|посещаем/,
  'exam.fee': /tax|cost|plat|\bcat e\b|fee|price|how much|стоит|плат|взнос/,
  'exam.date': /\bcand\b|\bdata\b|\bwhen\b|когда|дат/,
  'exam.enrol': /inscri|unde|cum ma|regist|enrol|sign up|запис|зарегистр/,
  'exam.content': /tematic|bibliograf|subiecte|\bgrila|\bnota\b|\btopics|syllabus|темы|вопросы экзам/,
  'exam.certificate': /certificat|atestat|ce (?:diplom\w* )?(?:obtin|primesc)|what do i get|сертификат|что я получ/,
  'exam.recognition': /recunos|strainatate|europ|afara|abroad|recogni|признан|за границ/,
  'retake.count': /de cate ori|cate (?:ori|sesiuni|incercari)|pana cand|how many|until when|сколько раз|до какого/,
  'retake.fee': /tax|plat|cost|gratuit|fee|pay|плат|стоит/,
  'retake.materials': /material|suport|acces la|materials|материал/,
  'legal-basis.letter': /adres[aei]\w*|5229|scrisoare|numar|din ce data|letter|письм/,
  'legal-basis.signatory': /semn|director|vladescu|signed|подпис/,
  'legal-basis.order': /ordin|lege|legal|normativ|1076|6061|order|law|приказ|закон/,
  'chat.greeting': /^(?:salut|buna|neata|hei|hello|hi|hey|good|servus|alo|noroc|ceau|привет|здравств|добр)/,
  'chat.thanks': /multumesc|multumim|mersi|\bms\b|merci|thank|спасибо|благодар|\bok\b|am inteles|inteleg|ясно|понятно/,
  'chat.goodbye': /revedere|\bpa\b|bye|noapte buna|o zi (?:buna|frumoasa)|ciao|pe curand|свидан|пока/,
  'chat.how-are-you': /ce (?:mai )?faci|how are you|как дела|ce mai faceti/,
  'chat.identity':
    /cine (?:esti|sunteti)|(?:esti|sunteti) (?:un )?(?:om|real)|cine te.?a facut|robot|\bbot\b|who are you|are you (?:a|human)|кто ты|ты (?:бот|робот|человек)|cum te cheama/,
  'chat.capabilities': /ce (?:stii|poti|puteti)|cu ce|ajut|what can you|help|что ты (?:умеешь|можешь)|чем можешь|помо/,
  'chat.complaint': /prost|inutil|nu ma ajuti|nu intelegi|enervant|stupid|useless|глуп|бесполезн/,
  'privacy.deletion': /sterg|sters|delete|remove|erase|удал/,
  'privacy.storage': /pastr|stoc|tin(?:eti)?\b|unde|cat timp|cine|vede|store|keep|how long|who|хран|кто|где|видит/,
  'nmo.what': /ce (?:e|este|inseamna)|what is|что такое/,
  'nmo.since': /din ce an|de cand|since|с какого|отмен|когда/,
  'nmo.young':
    /tineri|absolvent|2016|2017|young|молод|вступлен|termen\w* de (?:intrare|inscriere|aderare)|выпускник|старой схем/,
  'nmo.portfolio': /portofoliu|portfolio|портфолио|кабинет|inregistr|регистр/,
  'nmo.institute': /institut|институт/,
  'nmo.licence': /licent|licence|license|лиценз|инн/,
  'nmo-points.calculate':
    /(?:am|have|got|есть|набрал|у меня|adunat|strans) .{0,30}\d{2,3}|\d{2,3} .{0,20}(?:imi mai|не хватает|осталось|missing|more)/,
  'nmo-points.yearly': /pe an|anual|per year|a year|в год|ежегодно|на год/,
  'nmo-points.total': /5 ani|cinci ani|accredit|five years|пять лет|5 лет|acredit|аккредит|prag|порог|total/,
  'nmo-points.split-total':
    /(?:\b5|cinci) ani.{0,40}(?:teor|practic)|(?:teor|practic).{0,40}(?:\b5|cinci) ani|(?:пять|\b5) лет.{0,40}(?:теор|практ|лекц)|(?:теор|практ|лекц).{0,40}(?:пять|\b5) лет|five years.{0,40}(?:theor|practi)/,
  'nmo-points.split': /teor|practic|lecti|lectur|лекц|практич|теор/,
  'rural-criteria.calculate': /\d/,
  'rural-criteria.in-force': /vigoare|abrog|in force|repeal|отмен|вступил|din ce data/,
  'rural-percentage.calculate':
    /\d{1,2}(?:[.,]\d)? ?(?:de )?(?:puncte|points|балл|pct)|(?:puncte|points|балл\w*) .{0,10}\d/,
  'rural-percentage.danube-delta': /delt|dunar|danube|дельт|дуна/,
  'salary.guard': /\bgard|garz|guard|on.call|дежурств/,
  'salary.vouchers': /tichet|voucher|талон/,
  'salary.indexing': /index|major|rotunj|octombrie|increase|индекс/,
  'salary.vacancies': /vacant|concurs|вакан/,
  'salary.promotion': /promov|avans|trec(?:e|erea)? pe studii|promotion|повыш/,
  'insured-id.check': /\d{13}/,
};
