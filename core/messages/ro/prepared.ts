import type { PreparedMessages } from '../shapes/prepared.js';

export const prepared: PreparedMessages = {
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
};
