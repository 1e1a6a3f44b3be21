import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import { EXAMPLE_QUESTIONS } from './suggestions.js';
import { told } from './voice.js';
import { generalContact } from './whom-to-ask.js';

/** Small talk: short, friendly, and back to what can be asked. */
export const chat = byAspect(
  {
    'chat.thanks': { line: told('chat.thanks') },
    'chat.goodbye': { line: told('chat.goodbye') },
    'chat.how-are-you': { line: told('chat.how-are-you') },
    'chat.identity': { line: (v) => v.text('chat.identity', { can: v.text('chat.can') }) },
    'chat.capabilities': { line: told('chat.can') },
    'chat.complaint': { line: (v) => v.text('chat.complaint', { generalContact: generalContact(v) }) },
  },
  (v) => v.part('answered', v.text('chat', { can: v.text('chat.can') }), EXAMPLE_QUESTIONS[v.lang]),
);

/** Somebody wants a person. */
export const human = byAspect({}, (v) => v.part('answered', v.text('human', { generalContact: generalContact(v) })));

/** What happens with personal data. */
export const privacy = byAspect({ 'privacy.deletion': { line: told('privacy.deletion') } }, (v) =>
  v.part('answered', v.text('privacy')),
);

/** How a dossier is checked here. */
export const dossierUpload = byAspect({}, (v) =>
  v.part(
    'answered',
    lines(
      v.text('chat.dossier-upload'),
      v.text('chat.dossier-is-filed-elsewhere', { contact: v.contact('inmss.platform').sites[0] ?? '' }),
      enrolmentToday(v),
    ),
  ),
);
