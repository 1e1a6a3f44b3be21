import { linesOf, textOf } from '../messages/message.js';
import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import { EXAMPLE_QUESTIONS } from './suggestions.js';
import type { Line } from './voice.js';
import { generalContact } from './whom-to-ask.js';

const CAN: Line = textOf('conversation.can');

/** Small talk: short, friendly, and back to what can be asked. */
export const chat = byAspect(
  {
    'chat.thanks': {
      line: textOf('conversation.chat.thanks'),
    },
    'chat.goodbye': {
      line: textOf('conversation.chat.goodbye'),
    },
    'chat.how-are-you': {
      line: textOf('conversation.chat.how-are-you'),
    },
    'chat.identity': {
      line: linesOf('conversation.chat.identity', (v) => ({ can: v.say(CAN) })),
    },
    'chat.capabilities': { line: CAN },
    'chat.complaint': {
      line: linesOf('conversation.chat.complaint', (v) => ({ generalContact: generalContact(v) })),
    },
  },
  (v) => v.part('answered', v.say(textOf('conversation.chat', { can: v.say(CAN) })), EXAMPLE_QUESTIONS[v.lang]),
);

/** Somebody wants a person. */
export const human = byAspect({}, (v) =>
  v.part('answered', v.say(textOf('conversation.human', { generalContact: generalContact(v) }))),
);

/** What happens with personal data. */
export const privacy = byAspect(
  {
    'privacy.deletion': {
      line: textOf('conversation.privacy.deletion'),
    },
  },
  (v) => v.part('answered', v.say(textOf('conversation.privacy'))),
);

/** How a dossier is checked here. */
export const dossierUpload = byAspect({}, (v) =>
  v.part(
    'answered',
    lines(
      v.say(textOf('conversation.dossier-upload')),
      v.say(textOf('conversation.dossier-upload-2', { contact: v.contact('inmss.platform').sites[0] })),
      v.say(enrolmentToday),
    ),
  ),
);
