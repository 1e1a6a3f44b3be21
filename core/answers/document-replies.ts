import type { AspectReplies } from './by-aspect.js';
import { DOSSIER_FORM_REPLIES } from './document-form-replies.js';
import { REQUEST_REPLIES } from './document-request-replies.js';
import type { Line } from './voice.js';

const NOT_LISTED: Line = {
  ro: 'Nu apare în lista de acte din anunț.',
  en: 'It is not in the list of papers of the announcement.',
  ru: 'Этого нет в перечне документов из объявления.',
};

/** Everything on the list: cited when something is said not to be on it. */
const WHOLE_LIST = [1, 2, 3, 4, 5, 6, 7].map((number) => `inmss.paper.${number}`);

/** What the announcement says, or leaves open, about single papers. */
export const DOCUMENT_REPLIES: AspectReplies = {
  ...DOSSIER_FORM_REPLIES,
  ...REQUEST_REPLIES,
  'documents.graduation-statement': {
    line: {
      ro: (v) => `Anunțul cere ${v.paper(2)}. Nu precizează dacă se acceptă provizoriu o adeverință de absolvire.`,
      en: (v) =>
        `The announcement asks for ${v.paper(2)}. It does not state whether a statement of graduation is accepted for the time being.`,
      ru: (v) => `В объявлении требуется ${v.paper(2)}. Принимается ли временно справка об окончании, не указано.`,
    },
    open: true,
  },
  'documents.name-change': {
    line: {
      ro: 'Puneți cartea de identitate și actele care dovedesc schimbarea numelui față de cel din diplomă. Anunțul nu precizează care anume; de obicei sunt certificatul de căsătorie sau hotărârea ori certificatul de divorț.',
      en: 'Add the identity card and the papers that prove the change from the name on the diploma. The announcement does not state which; usually these are the marriage certificate or the divorce ruling or certificate.',
      ru: 'Приложите удостоверение личности и документы, подтверждающие изменение имени по сравнению с дипломом. Какие именно, в объявлении не указано; обычно это свидетельство о браке либо решение или свидетельство о разводе.',
    },
    cites: ['inmss.paper.4'],
  },
  'documents.father-initial': {
    line: {
      ro: 'Acte doveditoare se cer numai când numele s-a schimbat față de diplomă. Inițiala tatălui, cratima sau ordinea numelor nu sunt o schimbare de nume, dar anunțul nu vorbește anume despre ele.',
      en: "Proof is only asked for when the name has changed since the diploma. The father's initial, a hyphen or the order of the names is no change of name, though the announcement does not speak of them.",
      ru: 'Подтверждающие документы нужны, только если имя изменилось по сравнению с дипломом. Инициал отца, дефис или порядок имён — не изменение имени, но в объявлении об этом отдельно не сказано.',
    },
    cites: ['inmss.paper.4'],
    ask: true,
  },
  'documents.birth-certificate': {
    line: {
      ro: 'Certificatul de naștere nu este pe lista de acte din anunț. Se cer cartea de identitate și, după caz, acte doveditoare ale schimbării numelui.',
      en: 'The birth certificate is not in the list of the announcement. It asks for the identity card and, where applicable, proof of a change of name.',
      ru: 'Свидетельства о рождении нет в перечне из объявления. Требуются удостоверение личности и, при необходимости, документы об изменении имени.',
    },
    cites: WHOLE_LIST,
  },
  'documents.identity-expired': {
    line: {
      ro: 'Anunțul cere C.I. și nu spune nimic despre termenul ei. La verificarea de aici, o carte de identitate expirată în ziua verificării nu este acceptată; reînnoiți-o din timp.',
      en: 'The announcement asks for the identity card (C.I.) and says nothing of its term. The check here does not accept a card that has expired on the day of the check; renew it in time.',
      ru: 'В объявлении требуется удостоверение личности (C.I.), о сроке ничего не сказано. Проверка здесь не принимает удостоверение, срок которого истёк на день проверки; обновите его заранее.',
    },
    cites: ['inmss.paper.4'],
    ask: true,
  },
  'documents.identity-electronic': {
    line: {
      ro: 'Anunțul cere simplu „C.I.” și nu deosebește cartea electronică de cea veche; adresa tipărită nu este cerută.',
      en: 'The announcement simply asks for the “C.I.” and makes no difference between the electronic card and the old one; a printed address is not asked for.',
      ru: 'В объявлении требуется просто «C.I.», без различия между электронным удостоверением и старым; напечатанный адрес не требуется.',
    },
    cites: ['inmss.paper.4'],
  },
  'documents.identity-sides': {
    line: {
      ro: 'Anunțul cere „C.I.”, fără alte amănunte. La cartea electronică este bine să trimiteți ambele fețe, ca să se poată citi toate datele.',
      en: 'The announcement asks for the “C.I.” without details. For the electronic card it is best to send both sides, so that all data can be read.',
      ru: 'В объявлении требуется «C.I.» без подробностей. Для электронного удостоверения лучше прислать обе стороны, чтобы читались все данные.',
    },
    cites: ['inmss.paper.4'],
    ask: true,
  },
  'documents.malpraxis': {
    line: {
      ro: (v) => `Nu, asigurarea de malpraxis nu se cere. ${v.say(NOT_LISTED)}`,
      en: (v) => `No, malpractice insurance is not asked for. ${v.say(NOT_LISTED)}`,
      ru: (v) => `Нет, страхование профессиональной ответственности (malpraxis) не требуется. ${v.say(NOT_LISTED)}`,
    },
    cites: WHOLE_LIST,
  },
  'documents.transcript': {
    line: {
      ro: (v) =>
        `Anunțul cere ${v.paper(2)}. Foaia matricolă, suplimentul la diplomă și diploma de bacalaureat nu apar pe listă și nu țin locul diplomei.`,
      en: (v) =>
        `The announcement asks for ${v.paper(2)}. The transcript, the diploma supplement and the baccalaureate diploma are not on the list and do not replace it.`,
      ru: (v) =>
        `В объявлении требуется ${v.paper(2)}. Выписки с оценками, приложения к диплому и аттестата (bacalaureat) в перечне нет, диплом они не заменяют.`,
    },
  },
  'documents.not-listed': { line: NOT_LISTED, cites: WHOLE_LIST, ask: true },
  'documents.certificate-old': {
    line: {
      ro: 'Se cer certificatul de membru OAMGMAMR și avizul anual de liberă practică. Anunțul nu pune termen certificatului; anual este avizul.',
      en: 'The OAMGMAMR membership certificate and the annual practice notice are asked for. The announcement sets no term for the certificate; it is the notice that is annual.',
      ru: 'Требуются свидетельство о членстве в OAMGMAMR и годовое разрешение на практику. Срока для свидетельства в объявлении нет; ежегодным является разрешение (aviz).',
    },
    cites: ['inmss.paper.3'],
  },
  'documents.certificate-lost': {
    line: {
      ro: (v) =>
        `Anunțul cere ${v.paper(2)}, precum și ${v.paper(3)}; nu precizează ce faceți dacă le-ați pierdut. Duplicatul îl cereți de la cine a emis actul (filiala OAMGMAMR sau școala).`,
      en: (v) =>
        `The announcement asks for ${v.paper(2)} and ${v.paper(3)}; it does not state what to do if they are lost. Ask whoever issued the paper (the OAMGMAMR branch or the school) for a duplicate.`,
      ru: (v) =>
        `В объявлении требуются ${v.paper(2)}, а также ${v.paper(3)}; что делать при утере, не указано. Дубликат запросите там, где документ выдан (отделение OAMGMAMR или школа).`,
    },
    open: true,
  },
  'documents.notice-year': {
    line: {
      ro: 'Anunțul cere avizul anual de liberă practică, fără să precizeze anul. La verificarea de aici avizul trebuie să fie valabil în ziua verificării; dacă aveți și avizul pentru anul următor, adăugați-le pe amândouă.',
      en: 'The announcement asks for the annual practice notice without stating the year. The check here wants a notice valid on the day of the check; if you also have the one for next year, add both.',
      ru: 'В объявлении требуется годовое разрешение на практику (aviz), год не указан. Проверка здесь требует разрешение, действующее в день проверки; если есть и разрешение на следующий год, приложите оба.',
    },
    cites: ['inmss.paper.3'],
    ask: true,
  },
  'documents.notice-meaning': {
    line: {
      ro: 'Sunt două acte, și anunțul le cere pe amândouă: certificatul de membru OAMGMAMR și avizul anual de liberă practică. „Libera practică” de obicei înseamnă avizul.',
      en: 'These are two papers, and the announcement asks for both: the OAMGMAMR membership certificate and the annual practice notice. “Libera practică” usually means the notice.',
      ru: 'Это два документа, и в объявлении требуются оба: свидетельство о членстве в OAMGMAMR и годовое разрешение на практику. «Libera practică» обычно означает разрешение (aviz).',
    },
    cites: ['inmss.paper.3'],
  },
  'documents.notice-pending': {
    line: {
      ro: (v) =>
        `Anunțul cere ${v.paper(3)}. Nu precizează dacă dovada plății cotizației ține locul avizului; cereți avizul de la filiala dumneavoastră OAMGMAMR.`,
      en: (v) =>
        `The announcement asks for ${v.paper(3)}. It does not state whether proof of the paid contribution stands in for the notice; ask your OAMGMAMR branch for the notice.`,
      ru: (v) =>
        `В объявлении требуется ${v.paper(3)}. Можно ли вместо разрешения приложить подтверждение оплаты членского взноса, не указано; запросите разрешение в своём отделении OAMGMAMR.`,
    },
    open: true,
  },
  'documents.notice-special': {
    line: {
      ro: (v) => `Anunțul cere ${v.paper(3)}, fără să vorbească despre regimul în care este dat avizul.`,
      en: (v) =>
        `The announcement asks for ${v.paper(3)} and says nothing of the regime under which the notice is given.`,
      ru: (v) => `В объявлении требуется ${v.paper(3)}; о режиме, в котором выдано разрешение, ничего не сказано.`,
    },
    open: true,
  },
  'documents.rejected': {
    line: {
      ro: 'Documentele nu precizează motivele de respingere și nici cum se corectează dosarul. „Ilizibil” înseamnă de obicei că scanarea nu se poate citi: scanați din nou, clar, pagina întreagă. Înainte de a o trimite, o puteți verifica aici.',
      en: 'The documents state neither the grounds for rejection nor how a dossier is corrected. “Illegible” usually means that the scan cannot be read: scan it again, sharp, the whole page. You can check it here before you send it.',
      ru: 'В документах не указаны ни причины отказа, ни порядок исправления досье. «Нечитаемо» обычно значит, что скан нельзя прочитать: отсканируйте заново, чётко и всю страницу. Перед отправкой можно проверить его здесь.',
    },
    open: true,
    cites: ['inmss.papers-scanned'],
  },
};
