import type { RequestReason } from '../../core/dossier/lifecycle/requests.js';

/** Texts of the desk on Discord. Staff work in Romanian. */
export const WORDS = {
  verdict: { complete: 'complet', incomplete: 'incomplet', 'needs-review': 'de văzut de o persoană' },
  reason: { submitted: 'trimis la verificare', 'wrong-reading': 'act citit greșit' } as Record<string, string>,
  card: {
    title: (id: string, programme: string) => `Dosar ${id} · ${programme}`,
    person: 'Persoana',
    machine: 'Verificarea automată',
    unsure: 'De văzut',
    nothing: 'nimic nesigur',
    since: 'Așteaptă de',
    deadline: { enrolment: 'Înscrierea se închide', payment: 'Plata se închide' },
    wasDeadline: { enrolment: 'Înscrierea s-a închis', payment: 'Plata s-a închis' },
    note: 'Notă internă',
    state: { waiting: '🟡 așteaptă', taken: '🔵 preluat de', decided: 'decis de', withdrawn: '⚪ retras de persoană' },
    decided: { approve: '✅ aprobat', 'ask-again': '✉️ cerut din nou', reject: '⛔ respins' },
  },
  button: {
    take: 'Preia',
    open: 'Deschide',
    approve: 'Aprobă',
    again: 'Cere din nou',
    reject: 'Respinge',
    release: 'Eliberează',
    undo: 'Anulează decizia',
    claim: 'Preiau',
    whole: 'Vezi tot',
    close: 'Închide',
  },
  form: {
    again: 'Cere din nou un act',
    reject: 'Respinge dosarul',
    reason: 'Motivul',
    about: 'Despre',
    whole: 'tot dosarul',
    text: 'Textul pentru persoană',
    textHint: 'Se poate schimba. Neschimbat sau gol: pleacă textul motivului ales, în limba persoanei.',
    note: 'Notă internă',
    close: 'Închide conversația',
  },
  reasons: {
    missing: 'lipsește un act',
    unreadable: 'nu se poate citi',
    unsigned: 'nu este semnat',
    expired: 'este expirat',
    'wrong-type': 'este alt act',
    'other-person': 'este al altei persoane',
    'name-mismatch': 'numele nu se potrivește',
    'missing-field': 'lipsește ceva de pe act',
    'programme-mismatch': 'este pentru alt program',
    'qualification-mismatch': 'altă calificare',
    'not-specific': 'postul nu este specific programului',
    'wrong-operator': 'acordul este dat altcuiva',
    'amount-insufficient': 'suma este prea mică',
    'wrong-account': 'alt cont',
    'paid-outside-window': 'plătit în afara perioadei',
    other: 'altceva (scrieți mai jos)',
  } satisfies Record<RequestReason, string>,
  closing: { solved: 'rezolvat', 'no-answer': 'fără răspuns', elsewhere: 'îndrumat în altă parte', other: 'altceva' },
  said: {
    noRole: 'Nu aveți rolul care permite aceasta.',
    gone: 'Nu mai este: s-a retras sau persoana și-a șters datele.',
    takenBy: (who: string) => `Este deja la ${who}.`,
    notYours: (who: string) => `Nu este la dumneavoastră, ci la ${who}.`,
    notTaken: 'Preluați întâi dosarul.',
    'already-decided': 'A fost deja decis.',
    'note-missing': 'La „altceva” scrieți persoanei de ce: „nu” fără motiv nu ajută pe nimeni.',
    'not-now': 'Dosarul s-a schimbat între timp.',
    'not-decided': 'Nu este decis.',
    'too-late': 'Decizia nu se mai poate anula: au trecut minutele în care se putea.',
    'moved-on': 'Dosarul a mers mai departe; decizia nu se mai poate anula.',
    link: (minutes: number) =>
      `Linkul se deschide o singură dată, în ${minutes} minute, numai în browserul în care îl deschideți. Nu îl dați altcuiva.`,
    noWeb: 'Pagina de verificare nu este pornită: administratorul pune WEB_PORT și PUBLIC_URL.',
    failed: (incident: string) => `A apărut o problemă (${incident}).`,
    notHere: 'Comanda se folosește în firul unei conversații.',
    sent: 'Trimis.',
    closed: 'Conversația este închisă.',
  },
  queue: {
    title: (count: number) => `La rând: ${count}`,
    empty: 'Nu așteaptă nimeni.',
    row: (id: string, programme: string, verdict: string, age: string, taken: string) =>
      `${id} · ${programme} · ${verdict} · ${age}${taken}`,
  },
  board: {
    title: 'Panou',
    lines: (counts: { waiting: number; taken: number; decided: number; talks: number; oldest: string }) => [
      `Așteaptă: ${counts.waiting}${counts.oldest ? ` (cel mai vechi de ${counts.oldest})` : ''}`,
      `În lucru: ${counts.taken}`,
      `Decise astăzi: ${counts.decided}`,
      `Conversații deschise: ${counts.talks}`,
    ],
  },
  nudge: (age: string) => `Așteaptă de ${age}.`,
  alarm: {
    'disk-full':
      '🔴 Discul serverului este aproape plin: nu mai primim niciun fișier, iar cine trimite unul află aceasta. Administratorul trebuie să elibereze spațiu (`parafa doctor` arată cât este).',
    everybody:
      '🔴 Numărul de fișiere pe care le primim într-o zi de la toți (LIMIT_UPLOADS_DAY, LIMIT_UPLOAD_MB_DAY) s-a atins: până mâine nu mai primim niciunul, iar cine trimite află aceasta.',
  },
  idle: 'Eliberat: nu s-a mai lucrat la el.',
  talk: {
    title: (id: string) => `Conversație ${id}`,
    begin: 'O persoană așteaptă răspuns. Scrieți aici; rândurile care încep cu // rămân între dumneavoastră.',
    beginBlind: 'O persoană așteaptă răspuns. Răspundeți cu /raspunde; botul nu poate citi aici.',
    file: '📎 (se vede prin „Vezi tot”)',
    edited: '(modificat)',
    reopened: 'A scris din nou.',
    claimed: (who: string) => `Preluată de ${who}.`,
    withdrawn: '(mesaj retras)',
    closed: (reason: string, who: string) => `Închisă de ${who}: ${reason}. Ce s-a spus, cu datele mascate:`,
    left: 'Persoana a închis conversația. Ce s-a spus, cu datele mascate:',
    answered: (who: string, text: string) => `${who}: ${text || '📎'}`,
    refused: {
      closed: 'Conversația este închisă; mesajul nu a plecat.',
      'too-large': 'Fișierul este prea mare; nu a plecat.',
      'too-large-there':
        'Fișierul este mai mare decât primește platforma persoanei (10 MB pe Discord); nu a plecat. Trimiteți unul mai mic.',
      gone: 'Fișierul nu mai este; nu a plecat. Trimiteți-l din nou.',
      empty: 'Scrieți un text sau puneți un fișier.',
    } as Record<string, string>,
  },
  looks: { light: 'luminos', dark: 'întunecat' },
  snippets: {
    none: 'Nu este niciunul.',
    kept: 'Am schimbat.',
    refused: {
      'bad-name': 'Numele are numai litere mici, cifre și liniuțe.',
      'bad-text': 'Textul lipsește sau este prea lung.',
      'no-such-snippet': 'Nu este niciunul cu numele acesta.',
    },
  },
  age: (minutes: number): string =>
    minutes < 60
      ? `${minutes} min`
      : minutes < 2880
        ? `${Math.floor(minutes / 60)} h`
        : `${Math.floor(minutes / 1440)} zile`,
  noProgramme: 'fără program',
};
