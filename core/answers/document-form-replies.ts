import type { AspectReplies } from './by-aspect.js';

/** In what form the dossier is handed in. */
export const DOSSIER_FORM_REPLIES: AspectReplies = {
  'documents.online-or-paper': {
    line: {
      ro: (v) =>
        `Dosarul se depune online, scanat, numai pe platforma INMSS ${v.contact('inmss.platform').sites[0]}. O depunere pe hârtie nu este prevăzută.`,
      en: (v) =>
        `The dossier is filed online, scanned, only on the INMSS platform ${v.contact('inmss.platform').sites[0]}. Filing on paper is not provided for.`,
      ru: (v) =>
        `Досье подают онлайн, в отсканированном виде, только на платформе INMSS ${v.contact('inmss.platform').sites[0]}. Подача на бумаге не предусмотрена.`,
    },
    cites: ['inmss.papers-scanned'],
  },
  'documents.legalised-copies': {
    line: {
      ro: 'Anunțul cere documente scanate, în format electronic. Copii legalizate nu pomenește; păstrați originalele la îndemână.',
      en: 'The announcement asks for scanned papers in electronic form. It does not mention legalised copies; keep the originals at hand.',
      ru: 'В объявлении требуются отсканированные документы в электронном виде. О заверенных копиях не сказано; держите оригиналы под рукой.',
    },
    cites: ['inmss.papers-scanned'],
    ask: true,
  },
  'documents.photo': {
    line: {
      ro: 'Anunțul cere documente „scanate”; dacă se acceptă o fotografie făcută cu telefonul, nu precizează. Mai sigură este o scanare clară, a paginii întregi.',
      en: 'The announcement asks for “scanned” papers; whether a photo taken with a telephone is accepted it does not state. A sharp scan of the whole page is safer.',
      ru: 'В объявлении требуются «отсканированные» документы; принимается ли фотография с телефона, не указано. Надёжнее чёткий скан всей страницы.',
    },
    cites: ['inmss.papers-scanned'],
    open: true,
  },
  'documents.format': {
    line: {
      ro: 'Anunțul cere documente scanate, în format electronic; formatul (PDF, JPG) și mărimea fișierelor nu le precizează.',
      en: 'The announcement asks for papers scanned in electronic form; it does not state the format (PDF, JPG) or the size of the files.',
      ru: 'В объявлении требуются документы, отсканированные в электронном виде; формат (PDF, JPG) и размер файлов не указаны.',
    },
    cites: ['inmss.papers-scanned'],
    open: true,
  },
  'documents.consent-form': {
    line: {
      ro: (v) =>
        `Se cere ${v.paper(5)}. Un model nu este dat în documente; uitați-vă pe platforma ${v.contact('inmss.platform').sites[0]}.`,
      en: (v) =>
        `What is asked for is ${v.paper(5)}. The documents give no form for it; look on the platform ${v.contact('inmss.platform').sites[0]}.`,
      ru: (v) =>
        `Требуется ${v.paper(5)}. Образца в документах нет; посмотрите на платформе ${v.contact('inmss.platform').sites[0]}.`,
    },
    open: true,
  },
  'documents.consent-other': {
    line: {
      ro: (v) =>
        `Nu. Se cere ${v.paper(5)}; un acord dat altcuiva (de exemplu, Ordinului sau spitalului) nu îl înlocuiește.`,
      en: (v) =>
        `No. What is asked for is ${v.paper(5)}; a consent given to somebody else (the Order or the hospital, for example) does not replace it.`,
      ru: (v) =>
        `Нет. Требуется ${v.paper(5)}; согласие, данное кому-то другому (например, Ордену или больнице), его не заменяет.`,
    },
  },
};
