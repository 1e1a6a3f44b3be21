import type { PreparedMessages } from '../shapes/prepared.js';

export const prepared: PreparedMessages = {
  button: '🖨 Papers to print',
  offer: (programme) =>
    `I can prepare these papers${programme ? ` for ${programme}` : ''}, filled in with what I know from your dossier. They are models, not official forms: check them, sign them and have them signed. They are in Romanian, as they are handed in.`,
  none: 'I have no model papers for this call.',
  gone: 'This model does not fit your dossier. Write /models for the list.',
  caption: (name, hasBlanks) =>
    `${name}: a model, not an official form. Check every word${hasBlanks ? ', fill in the dotted lines' : ''}, print it, sign it and send the photo here.`,
  calendar: {
    button: '📅 To my calendar',
    caption:
      'The periods, with an alarm a week before the end and one on the last day. Open the file to add them to your calendar.',
    over: 'There is no period left to put into a calendar.',
    enrolment: {
      title: 'Enrolment in the INMSS specialisation programmes',
      alarm: 'Enrolment in the INMSS programmes closes soon',
    },
    payment: {
      title: 'Payment of the fee of the INMSS programme',
      alarm: 'The payment period of the INMSS fee closes soon',
    },
    source: (title) => `Source: ${title}`,
  },
};
