import { linesOf, textOf } from '../messages/message.js';
import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import { EXAMPLE_QUESTIONS } from './suggestions.js';
import type { Line } from './voice.js';
import { generalContact } from './whom-to-ask.js';

const CAN: Line = textOf('chat.can');

/** Small talk: short, friendly, and back to what can be asked. */
export const chat = byAspect(
  {
    'chat.thanks': {
      line: textOf('chat.thanks'),
    },
    'chat.goodbye': {
      line: textOf('chat.goodbye'),
    },
    'chat.how-are-you': {
      line: textOf('chat.how-are-you'),
    },
    'chat.identity': {
      line: linesOf('chat.identity', (v) => ({ can: v.say(CAN) })),
    },
    'chat.capabilities': { line: CAN },
    'chat.complaint': {
      line: linesOf('chat.complaint', (v) => ({ generalContact: generalContact(v) })),
    },
  },
  (v) => v.part('answered', v.say(textOf('chat', { can: v.say(CAN) })), EXAMPLE_QUESTIONS[v.lang]),
);

/** Somebody wants a person. */
export const human = byAspect({}, (v) =>
  v.part('answered', v.say(textOf('human', { generalContact: generalContact(v) }))),
);

/** What happens with personal data. */
export const privacy = byAspect(
  {
    'privacy.deletion': {
      line: textOf('privacy.deletion'),
    },
  },
  (v) => v.part('answered', v.say(textOf('privacy'))),
);

/** How a dossier is checked here. */
export const dossierUpload = byAspect({}, (v) =>
  v.part(
    'answered',
    lines(
      v.say(textOf('chat.dossier-upload')),
      v.say(textOf('chat.dossier-is-filed-elsewhere', { contact: v.contact('inmss.platform').sites[0] ?? '' })),
      v.say(enrolmentToday),
    ),
  ),
);
