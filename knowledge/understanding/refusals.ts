import type { UnknownReason } from '../../core/answers/answer.js';
import { pattern } from './pattern.js';

/** Orders to the bot itself: what it is, what it was told, what it should pretend. */
const INSTRUCTIONS = pattern(
  /\b(?:ignor[aei]\w*|uita|forget|disregard|забудь\w*|игнорир\w*|override|bypass)\b.{0,40}(?:instruct|regul|prompt|tot ce|previous|above|rules|all |инструкц|правил|ce ti s)|(?:system|sistem)\w*\s*prompt|\bpromptu?l?\b|prompt\w*\s*(?:tau|de\s*sistem|ului)|системн\w+ (?:промпт|инструкц)|^\s*system\s*:|\byou are now\b|\bact as\b|\bpretend\b|\bjailbreak\b|\bdan mode\b|\bde acum (?:esti|vei|inainte (?:esti|raspun))|\bprefa[ -]?te\b|\bpreface te\b|\bjoaca rolul\b|\bcomporta te ca\b|притворись|представь,? что ты|теперь ты|\bdezactiv\w*.{0,20}(?:regul|filtr|limit)|environment variables|variabilele? de mediu|(?:\benv\b|token|api[ _]?key|parola|password).{0,20}(?:bot|tau|tale|server|your)|(?:arata|afiseaza|show|print|dump).{0,25}(?:baza de date|database|codul sursa|source code|config)|<\s*script|drop\s+table|select\s+\*|union\s+select|\{\{.*\}\}|\$\{|without restrictions|fara restrictii|confirma ca inscrier|spune ca (?:taxa|inscrier)|say (?:that )?the (?:fee|deadline)|скажи,? что (?:курс|плат|запис)|repeta dupa mine|repeat after me|developer mode|raspunde\w*.{0,18}(?:doar|numai) cu|\bfalsific|\bplastograf|\bforge[ds]?\b|\bfake (?:a |an |my )?(?:diploma|certificate|document|statement|receipt)|поддел|(?:faceti|faci|scrieti|scrii|completati|completezi)\b.{0,10}\b(?:voi|tu|in locul meu)\b.{0,30}(?:cerere|adeverint|solicit|semn)|(?:semnati|semnezi) (?:voi|tu|in locul)/,
);

const PRIVATE = pattern(
  /(?:\bcnp\b|cod(?:ul)? numeric).{0,40}(?:colega|colegei|coleg|prieten|vecin|sef|altei|altcuiva|doamnei|d-?nei|domnului|lui |ei\b|directo|asistentei|persoane)|(?:colega|colegul|prietena|vecina|sefa|sotul|director\w*|altcineva).{0,30}\bcnp\b|(?:colleague|friend|boss|neighbou?r|her|his|someone|director)\W{0,3}s?.{0,15}(?:\bcnp\b|personal (?:id|number|code)|home address|private|salary)|nurse\W{0,3}s?.{0,15}(?:\bcnp\b|personal (?:id|number|code)|home address)|\bcnp\b.{0,25}(?:коллег|подруг|начальн|друг|соседк)|(?:numar|nr|telefon|mobil)\w*.{0,12}(?:personal|privat|de acasa|mobil)\w*(?! de identificare)|(?:personal|private|home).{0,10}(?:mobile|phone|number|address)|mobile number|личн\w+ (?:номер|телефон|адрес)|домашн\w+ адрес|adres\w+ de (?:acasa|domiciliu)|unde (?:locuieste|sta |traieste)|where does .{2,30} live|где живет|(?:salari|leaf|cat castiga)\w*.{0,20}(?:colega|colegul|colegei|vecin|sefa mea|sefului|doamnei|directoarei)|salariu\w* (?:lui|doamnei|d-?nei)|cine (?:s[ -]?a|sa) (?:mai )?inscris|(?:lista|listele).{0,20}(?:participant|inscris|cursant|candidat)|dosar\w*.{0,15}(?:colegei|colegului|colegelor|altor|altei|altcuiva|altora|prietenei)|(?:data nasterii|varsta|diagnostic\w*|boala).{0,15}(?:colegei|doamnei|d-?nei|lui [a-z]|directo)|who else (?:has )?(?:enrolled|applied|registered)|list of (?:participants|applicants|candidates)|кто еще записал|список (?:участник|слушател)|(?:colleague|friend)\W{0,3}s? (?:dossier|file|documents|diploma|salary|grade)|nota (?:colegei|colegului|lui )|паспортн\w+ данн\w+ (?:коллег|друг)|досье (?:коллег|других)|\b(?:a|si-?a|au) (?:trimis|depus|achitat|platit|primit)\b.{0,12}(?:coleg|prieten|vecin)|(?:coleg|prieten|vecin)\w* (?:mea|meu|mele|mei)\b.{0,25}(?:si-?a|a|au) (?:trimis|depus|achitat|platit|fost (?:admis|respins|acceptat))|dosarul (?!meu|nostru|de |este|e |se |a |si |pentru |pt |la |unui|unei|colegei)\w+ \w+ (?:e|este|a fost) (?:valid|depus|complet|respins|admis)|(?:verifica|vezi|spune(?:ti)?-?mi) (?:daca |va rog daca )?dosarul (?:lui|doamnei|d-?nei|domnului)/,
);

const MEDICAL_WORDS = pattern(
  /\b(?:ma doare|doare|dureri?|tratament\w*|pastil\w*|medicament\w*|medicatie|antibiotic\w*|simptom\w*|febr[ae]\w*|ibuprofen\w*|paracetamol\w*|nurofen\w*|aspirin\w*|insulin\w*|diaree|ametel\w*|vomit\w*|sangere\w*|pilul\w*|leac\w*|hurts?|medicines?|medications?|symptoms?|headaches?|fever|cough|dosage|pills?)\b|\bdoz[ae]\b|\bce (?:sa )?ia[un]?\b.{0,20}(?:pentru|de|contra)|\bce (?:regim|dieta)\b.{0,20}(?:tin|sa tin|urm)|se trateaz|cum tratez|cum (?:se )?vindec|\btensiune\w*\b.{0,15}\d|\bcum administrez|how to treat|treatment for|should i take|is it safe to take|лекарств|таблетк|температур[аы] \d|болит|боль |симптом|лечить|лечение|антибиотик|кашл|от давления|доз[ау]|анализ\w* крови|\bam (?:gripa|raceala|covid|raie|alergie|depresie|anxietate)|\banalize\w*\b.{0,30}(?:mari|mici|crescut|scazut|ficat|sange|valor)|\bvalori\w* .{0,20}analiz|crampe|ce ii dau\b|\bpain\b|tratez\b|diagnosti[ck]|\binfecti[ei]\b.{0,15}(?:urinar|intim)|\bantiinflam|\bprogramare la\b|\b(?:un|o|la) consult|\bsufar de\b|\bbolnav[aei]? de\b|\bce medic\b.{0,25}recomand|recomand\w*.{0,20}\b(?:medic|doctor)|unde (?:pot|se poate) face (?:dializa|analize|ct|rmn)|\binjecti\w*|\bvitamin\w*|\bglicemi\w*|\bmi[ -]?e rau\b|запис\w* к врачу|к врачу на прием|doctor.s appointment|appointment (?:with|at)|e grav\b|\bvaccin/,
);

/** Words with which a medical word is about the rules of insurance or the programmes, not about a person's health. */
const NOT_MEDICAL = pattern(/asigur|adeverinta|страхов|insur|specializ|reconver|spor\b|sporul|salari|inscri|curs/);

/**
 * Why a text is refused whatever else it says, or undefined. Told from the whole text: an order hidden in a question
 * about the fee is an order.
 */
export function refusalOf(folded: string): UnknownReason | undefined {
  if (INSTRUCTIONS.test(folded)) return 'instructions';
  if (PRIVATE.test(folded)) return 'personal-data';
  if (MEDICAL_WORDS.test(folded) && !NOT_MEDICAL.test(folded)) return 'medical-advice';
  return undefined;
}
