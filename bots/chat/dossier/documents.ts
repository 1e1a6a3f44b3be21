import { DOSSIER_MESSAGES } from '../../../core/dossier/messages/messages.js';
import { maskCnp } from '../../../core/identity/cnp.js';
import { formatDate } from '../../../core/language/format.js';
import type { ChatContext } from '../context.js';
import type { Sheet } from '../drawing/sheet.js';
import type { Reply } from '../reply.js';
import { titleOf } from './checklist.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { tellStanding } from './standing-text.js';
import type { DossierView } from './view.js';

/** The font of pictures and PDFs has no coloured signs. */
const withoutSign = (line: string): string => line.replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, '');

/** The checklist as a picture to show to the employer, and as a PDF to keep. */
export function createDocuments({ kb }: Pick<DossierDeps, 'kb'>) {
  function sheetOf(view: DossierView, { lang, today }: Pick<ChatContext, 'lang' | 'today'>): Sheet {
    const { report } = DOSSIER_MESSAGES[lang];
    const { fullName, cnp } = view.judgement?.person ?? {};
    const { lines, asked, rows, unusable } = tellStanding(view, kb.on(today), lang);
    const { failed } = JOURNEY_MESSAGES[lang].checklist;
    return {
      title: titleOf(view, kb, lang),
      about: [...(fullName ? [cnp ? `${fullName}, CNP ${maskCnp(cnp)}` : fullName] : []), formatDate(today, lang)],
      standing: [...lines, ...asked, ...unusable.map(({ file, why }) => failed(file, why))].map(withoutSign),
      rows,
      footer: report.notice,
    };
  }

  // Drawing is loaded when it is wanted: most chats never ask for it.
  return {
    /** What picture and PDF show. */
    sheetOf,

    async picture(view: DossierView, context: ChatContext): Promise<Reply> {
      const { picture } = JOURNEY_MESSAGES[context.lang];
      const { drawPicture } = await import('../drawing/picture.js');
      const bytes = await drawPicture(sheetOf(view, context));
      return { text: picture.caption, attachment: { name: `${picture.fileName}.png`, mediaType: 'image/png', bytes } };
    },

    async summary(view: DossierView, context: ChatContext): Promise<Reply> {
      const { picture } = JOURNEY_MESSAGES[context.lang];
      const { drawSummary } = await import('../drawing/summary.js');
      const bytes = await drawSummary(sheetOf(view, context), picture.page);
      return {
        text: picture.caption,
        attachment: { name: `${picture.fileName}.pdf`, mediaType: 'application/pdf', bytes },
      };
    },
  };
}
