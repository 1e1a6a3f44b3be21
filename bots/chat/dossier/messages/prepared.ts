import type { Language } from '../../../../core/contract/ids.js';

/** Around the papers that can be printed and the calendar. The papers themselves are Romanian and stand in the packs. */
export interface PreparedMessages {
  button: string;
  /** `programme`: what they are filled in for, when it is known. */
  offer(programme: string | undefined): string;
  /** This call has no models. */
  none: string;
  gone: string;
  /** Under a paper: what it is, and what to do with it. */
  caption(name: string, hasBlanks: boolean): string;
  calendar: {
    button: string;
    caption: string;
    /** Every period is over. */
    over: string;
    enrolment: { title: string; alarm: string };
    payment: { title: string; alarm: string };
    source(title: string): string;
  };
}

export const PREPARED_MESSAGES: Record<Language, PreparedMessages> = {
  ro: {
    button: '🖨 Modele de tipărit',
    offer: (programme) =>
      `Vă pot pregăti aceste acte${programme ? ` pentru ${programme}` : ''}, completate cu ce știu din dosar. Sunt modele, nu formulare oficiale: le verificați, le semnați și le semnează cine trebuie.`,
    none: 'Pentru această sesiune nu am modele de acte.',
    gone: 'Acest model nu se potrivește dosarului dumneavoastră. Scrieți /modele pentru lista lor.',
    caption: (name, hasBlanks) =>
      `${name}: model, nu formular oficial. Verificați fiecare cuvânt${hasBlanks ? ', completați rândurile punctate' : ''}, tipăriți, semnați și trimiteți aici fotografia.`,
    calendar: {
      button: '📅 În calendar',
      caption:
        'Perioadele, cu o alarmă cu o săptămână înainte și una în ultima zi. Deschideți fișierul ca să le adăugați în calendar.',
      over: 'Nu mai este nicio perioadă de pus în calendar.',
      enrolment: {
        title: 'Înscriere la programele de specializare INMSS',
        alarm: 'Înscrierea la programele INMSS se încheie curând',
      },
      payment: {
        title: 'Plata taxei programului de specializare INMSS',
        alarm: 'Perioada de plată a taxei INMSS se încheie curând',
      },
      source: (title) => `Sursa: ${title}`,
    },
  },
  en: {
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
  },
  ru: {
    button: '🖨 Образцы для печати',
    offer: (programme) =>
      `Могу подготовить эти документы${programme ? ` для программы «${programme}»` : ''}, заполнив то, что знаю из досье. Это образцы, а не официальные формы: проверьте их, подпишите и дайте подписать. Они на румынском языке, как их и подают.`,
    none: 'Для этого набора у меня нет образцов документов.',
    gone: 'Этот образец не подходит к вашему досье. Напишите /modele, чтобы увидеть список.',
    caption: (name, hasBlanks) =>
      `${name}: образец, не официальная форма. Проверьте каждое слово${hasBlanks ? ', заполните строки с точками' : ''}, распечатайте, подпишите и пришлите сюда фото.`,
    calendar: {
      button: '📅 В календарь',
      caption:
        'Сроки, с напоминанием за неделю до конца и в последний день. Откройте файл, чтобы добавить их в календарь.',
      over: 'Сроков, которые можно занести в календарь, больше нет.',
      enrolment: {
        title: 'Запись на программы специализации INMSS',
        alarm: 'Запись на программы INMSS скоро закончится',
      },
      payment: { title: 'Оплата взноса за программу INMSS', alarm: 'Срок оплаты взноса INMSS скоро закончится' },
      source: (title) => `Источник: ${title}`,
    },
  },
};
