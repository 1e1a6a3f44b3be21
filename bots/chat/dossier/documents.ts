import { DOSSIER_MESSAGES } from '../../../core/dossier/messages/messages.js';
import { maskCnp } from '../../../core/identity/cnp.js';
import { formatDate } from '../../../core/language/format.js';
import type { ChatContext } from '../context.js';
import type { Sheet } from '../drawing/sheet.js';
import type { Reply } from '../reply.js';
import { orderedRequirements, titleOf } from './checklist.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import type { DossierView } from './view.js';

/** The checklist as a picture to show to the employer, and as a PDF to keep. */
export function createDocuments({ kb }: DossierDeps) {
  function sheetOf(view: DossierView, { lang, today }: ChatContext): Sheet {
    const { checklist } = JOURNEY_MESSAGES[lang];
    const { missing, report } = DOSSIER_MESSAGES[lang];
    const { judgement } = view;
    const { fullName, cnp } = judgement?.person ?? {};
    return {
      title: titleOf(view, kb, lang),
      about: [...(fullName ? [cnp ? `${fullName}, CNP ${maskCnp(cnp)}` : fullName] : []), formatDate(today, lang)],
      verdict: judgement ? report.verdict[judgement.verdict] : checklist.nothingYet,
      rows: (judgement ? orderedRequirements(judgement) : []).map(({ id, status, name, problems }) => {
        const notes = status === 'satisfied' ? [] : problems.map(({ message }) => message);
        const advice = status === 'missing' && notes.length === 0 ? [missing[id] ?? ''] : notes;
        return { status, name, notes: [...new Set(advice)].filter(Boolean) };
      }),
      footer: report.notice,
    };
  }

  // Drawing is loaded when it is wanted: most chats never ask for it.
  return {
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
