import type { DossierMessages } from '../../dossier/messages/dossier-messages.js';
import { counted } from '../counted.js';

const inDays = counted('ro', '{n, plural, =1 {mâine} few {peste # zile} other {peste # de zile}}');
const daysLeft = counted(
  'ro',
  '{n, plural, =1 {a mai rămas o zi} few {au mai rămas # zile} other {au mai rămas # de zile}}',
);
const photo = 'fotografiați documentul de sus, la lumină, fără blitz, să se vadă toate colțurile';

export const dossier: DossierMessages = {
  qualifications: {
    generalist: 'asistent medical generalist',
    pediatrie: 'asistent medical de pediatrie',
    farmacie: 'asistent medical de farmacie',
    igiena: 'asistent medical de igienă și sănătate publică',
    radiologie: 'asistent medical de radiologie',
    nutritie: 'asistent medical de nutriție și dietetică',
    moasa: 'moașă',
    laborator: 'asistent medical de laborator',
    'balneo-fizioterapie': 'asistent medical de balneofizioterapie',
    'medicina-dentara': 'asistent medical de medicină dentară',
    oftalmologie: 'asistent medical de oftalmologie',
    infirmiera: 'infirmier(ă)',
    medic: 'medic',
  },
  requirements: {
    'employer-request': 'Solicitarea unității sanitare',
    'study-diploma': 'Diploma sau certificatul de studii',
    'membership-certificate': 'Certificatul de membru OAMGMAMR',
    'practice-notice': 'Avizul anual de liberă practică',
    'identity-card': 'Cartea de identitate',
    'name-change-proof': 'Actul care dovedește schimbarea numelui',
    'data-consent': 'Acordul de prelucrare a datelor personale de către INMSS',
    'employment-proof': 'Adeverința de la locul de muncă',
    'payment-proof': 'Dovada plății taxei',
    'insured-certificate': 'Adeverința de asigurat',
    'student-certificate': 'Dovada calității de elev sau student',
    'pension-slip': 'Talonul sau decizia de pensie',
    'own-declaration': 'Declarația pe propria răspundere',
    'birth-certificate': 'Certificatul de naștere',
    'medical-certificate': 'Adeverința medicală',
    'disability-certificate': 'Certificatul de încadrare în grad de handicap',
  },
  missing: {
    'employer-request':
      'Cereți unității o solicitare către INMSS cu numele dumneavoastră și programul, semnată și ștampilată de manager.',
    'study-diploma':
      'Trimiteți diploma sau certificatul de studii (nu diploma de bacalaureat și nu doar foaia matricolă).',
    'membership-certificate': 'Trimiteți certificatul de membru OAMGMAMR. Se eliberează o singură dată și nu expiră.',
    'practice-notice': 'Trimiteți avizul anual valabil în anul acesta. Îl primiți de la filiala OAMGMAMR.',
    'identity-card': 'Trimiteți cartea de identitate valabilă; la cartea electronică, fața și spatele.',
    'name-change-proof':
      'Numele de familie din diplomă nu este cel din cartea de identitate. Trimiteți certificatul de căsătorie, de divorț sau actul de schimbare a numelui.',
    'data-consent': 'Trimiteți acordul dumneavoastră pentru prelucrarea datelor de către INMSS, semnat și datat.',
    'employment-proof': 'Cereți o adeverință din care să reiasă că sunteți pe un post specific specializării.',
    'payment-proof':
      'Trimiteți dovada plății taxei în contul INMSS (ordin de plată executat, confirmare de la bancă sau mandat poștal).',
  },
  problem: {
    expired: ({ date }) => `Documentul a expirat${date ? ` la ${date}` : ''}. Trimiteți unul valabil.`,
    'not-yet-valid': ({ date }) =>
      `Documentul este valabil abia${date ? ` din ${date}` : ' mai târziu'}. Trimiteți și documentul valabil astăzi.`,
    'name-mismatch': ({ found, expected }) =>
      `Numele${found ? ` „${found}”` : ''} nu se potrivește sigur cu${expected ? ` „${expected}”` : ' al dumneavoastră'}. Verificați dacă documentul este al dumneavoastră.`,
    'other-person': () =>
      'Documentul este pe numele altei persoane și nu se ia în seamă. Trimiteți documentul dumneavoastră.',
    'cnp-invalid': () =>
      'CNP-ul citit nu este valid. Verificați-l pe document; dacă acolo este corect, trimiteți o fotografie mai clară.',
    'cnp-mismatch': () =>
      'CNP-ul de pe acest document nu este același cu cel din celelalte. Un coleg trebuie să verifice.',
    'mrz-checksum': () =>
      'Rândurile cu „<<<” din josul cărții de identitate nu se verifică. Trimiteți o fotografie mai clară a cărții.',
    'qualification-mismatch': () =>
      'Calificarea din diplomă nu este în grupul țintă al acestui program. Alegeți un program potrivit sau întrebați INMSS.',
    'programme-mismatch': () =>
      'Documentul numește alt program decât cel ales. Cereți corectarea lui sau alegeți programul potrivit.',
    'amount-insufficient': ({ found, expected }) =>
      `Suma plătită${found ? ` (${found})` : ''} este mai mică decât taxa${expected ? ` (${expected})` : ''}. Plătiți diferența și trimiteți dovada.`,
    'wrong-account': ({ expected }) =>
      `Contul sau codul fiscal nu este cel al INMSS${expected ? ` (corect: ${expected})` : ''}. Verificați plata cu banca.`,
    'paid-outside-window': ({ date }) =>
      `Plata${date ? ` din ${date}` : ''} este în afara perioadei de plată. Întrebați INMSS ce aveți de făcut.`,
    'missing-field': ({ expected }) =>
      `Nu am putut citi sigur${expected ? `: ${expected}` : ' tot ce trebuie'}. Trimiteți o imagine mai clară a documentului.`,
    unsigned: () => 'Nu se vede semnătura. Trimiteți documentul semnat.',
    unreadable: () => `Documentul nu se poate citi bine. Refaceți poza: ${photo}.`,
    'wrong-type': ({ found }) =>
      found
        ? `${found} nu este documentul cerut aici.`
        : 'Pe document scrie ceva care îl contrazice (de pildă că este retras, suspendat sau refuzat). Îl verifică o persoană; dacă aveți altul, trimiteți-l.',
    'self-not-allowed': () =>
      'La acest program nu vă puteți înscrie în nume propriu. Dosarul se depune de către angajator.',
    'wrong-operator': () => 'Acordul este dat altei instituții. Trimiteți acordul care numește INMSS.',
    'not-specific': () =>
      'Din document nu reiese că sunteți pe un post specific specializării. Cereți o adeverință care să o spună.',
    'not-executed': () => 'Din document nu reiese că plata a fost făcută. Trimiteți confirmarea plății executate.',
    duplicate: () => 'Același document a fost trimis de două ori; ajunge o dată.',
    blank: () => 'Pagina este goală. Trimiteți din nou documentul.',
    encrypted: () => 'Fișierul are parolă. Trimiteți-l fără parolă.',
    corrupt: () => 'Fișierul nu se poate deschide. Trimiteți-l din nou sau fotografiați documentul.',
    'too-large': () => 'Fișierul este prea mare. Trimiteți unul mai mic sau o fotografie.',
    'too-many-pages': () => 'Fișierul are prea multe pagini. Trimiteți numai paginile documentului.',
    'unsupported-format': () => 'Formatul fișierului nu este acceptat. Trimiteți o fotografie (JPG, PNG) sau un PDF.',
    timeout: () =>
      'Citirea fișierului a durat prea mult. Nimic nu s-a pierdut: îl verifică o persoană; îl puteți și trimite din nou, mai mic.',
    'text-differs': () =>
      'Fișierul conține alt text decât cel care se vede pe pagină. Trimiteți o fotografie sau o scanare a documentului original.',
    'damaged-page': () => 'O pagină a fișierului este deteriorată și nu s-a putut citi. Trimiteți documentul din nou.',
    'form-not-shown': () =>
      'Fișierul este un formular sau un portofoliu PDF care nu se vede fără programul lui. Tipăriți-l ca PDF obișnuit sau trimiteți fiecare document separat.',
  },
  problemOf: {
    'unreadable/perhaps': () =>
      `Nu am găsit sigur acest document; poate este în imaginea care nu se citește bine. Refaceți poza: ${photo}.`,
    'timeout/perhaps': () =>
      'Acest document poate fi într-un fișier care nu s-a citit la timp. Nimic nu s-a pierdut: îl verifică o persoană; îl puteți și retrimite, câte o pagină într-o fotografie clară.',
    'qualification-mismatch/sources-differ': ({ found, expected }) =>
      `Un anunț INMSS primește calificarea${found ? ` „${found}”` : ''} la${expected ? ` „${expected}”` : ' acest program'}, celălalt nu. Întrebați INMSS înainte de a depune dosarul.`,
    'amount-insufficient/late': ({ found, expected, date }) =>
      `Suma plătită${found ? ` (${found})` : ''} este mai mică decât taxa${expected ? ` (${expected})` : ''}, iar perioada de plată s-a încheiat${date ? ` la ${date}` : ''}. Întrebați INMSS dacă diferența mai poate fi plătită.`,
    'missing-field/kind': () => 'Programul nu recunoaște acest fel de document: îl verifică o persoană.',
    'expired/age': ({ expected }) =>
      `Categoria este până la ${expected} ani, iar persoana a împlinit această vârstă. Verificați categoria.`,
    'practice-notice/expired': ({ date }) =>
      `Avizul anual a expirat${date ? ` la ${date}` : ''}. Trimiteți avizul pe anul acesta, de la filiala OAMGMAMR.`,
    'practice-notice/not-yet-valid': ({ date }) =>
      `Avizul trimis este valabil abia${date ? ` din ${date}` : ' de anul viitor'}. Trimiteți și avizul pe anul acesta.`,
    'identity-card/expired': ({ date }) =>
      `Cartea de identitate a expirat${date ? ` la ${date}` : ''}. Trimiteți una valabilă sau cartea provizorie.`,
    'employer-request/expired': ({ date }) =>
      `Solicitarea este${date ? ` din ${date},` : ''} dinaintea acestei perioade de înscriere. Cereți unității una nouă.`,
    'employer-request/name-mismatch': ({ expected }) =>
      `Numele dumneavoastră${expected ? ` („${expected}”)` : ''} nu apare sigur în solicitare. Cereți unității să vă treacă exact ca în cartea de identitate.`,
    'employer-request/programme-mismatch': ({ found, expected }) =>
      `Solicitarea este pentru ${found ? `„${found}”` : 'alt program'}, nu pentru ${expected ? `„${expected}”` : 'programul ales'}. Cereți unității să o corecteze.`,
    'employer-request/unsigned': () =>
      'Pe solicitare nu se vede semnătura managerului. Cereți exemplarul semnat și ștampilat.',
    'study-diploma/qualification-mismatch': ({ found, expected }) =>
      `Calificarea${found ? ` „${found}”` : ''} nu apare, în toate anunțurile INMSS, în grupul țintă pentru${expected ? ` „${expected}”` : ' acest program'}. Alegeți alt program sau întrebați INMSS.`,
    'study-diploma/wrong-type': (detail) =>
      detail.found
        ? `${detail.found} nu ține loc de diplomă. Trimiteți diploma sau certificatul de studii final.`
        : dossier.problem['wrong-type'](detail),
    'name-change-proof/name-mismatch': ({ found, expected }) =>
      `Nu se vede sigur cum se leagă numele de familie din diplomă${found ? ` („${found}”)` : ''} de cel pe care îl purtați acum${expected ? ` („${expected}”)` : ''}. Trimiteți cartea de identitate și toate actele de căsătorie, divorț sau schimbare a numelui.`,
    'data-consent/unsigned': () => 'Pe acord nu se vede semnătura dumneavoastră. Semnați-l și trimiteți-l din nou.',
    'payment-proof/name-mismatch': ({ expected }) =>
      `Numele dumneavoastră${expected ? ` („${expected}”)` : ''} nu apare sigur în detaliile plății. Cereți plătitorului o confirmare cu numele dumneavoastră.`,
  },
  fields: {
    qualification: 'calificarea',
    validUntil: 'perioada de valabilitate',
    expiresOn: 'data expirării',
    cnp: 'CNP-ul',
    fullName: 'numele',
    issuedOn: 'data',
    issuer: 'că l-a emis OAMGMAMR',
    addressee: 'că este adresată INMSS',
    programme: 'programul de specializare',
    position: 'postul și secția',
    amount: 'suma',
    iban: 'contul INMSS',
    beneficiaryTaxId: 'codul fiscal al INMSS',
    paidOn: 'data plății',
    months: 'lunile plătite',
    birthDate: 'data nașterii',
    front: 'fața cărții de identitate',
  },
  lookAlikes: {
    baccalaureate: 'Diploma de bacalaureat',
    transcript: 'Foaia matricolă',
    supplement: 'Suplimentul la diplomă',
    provisional: 'Adeverința de absolvire (provizorie)',
    caregiver: 'Certificatul de infirmier sau îngrijitor',
    emc: 'Diploma de participare (credite EMC)',
    'grad-principal': 'Certificatul de grad principal',
    specialisation: 'Certificatul de specializare anterior',
    malpraxis: 'Polița de malpraxis',
    'status-certificate': 'Certificatul de status profesional',
    'conformity-certificate': 'Certificatul de conformitate',
    'other-order-certificate': 'Certificatul altui ordin profesional',
    'notice-request': 'Cererea de eliberare a avizului',
    cv: 'CV-ul',
    'criminal-record': 'Cazierul',
    integrity: 'Certificatul de integritate',
    'driving-licence': 'Permisul de conducere',
    'member-statement': 'Adeverința de membru',
    'fee-receipt': 'Dovada plății cotizației',
    'privacy-notice': 'Nota de informare privind datele personale',
    'recognition-certificate': 'Atestatul de recunoaștere',
    refused: 'Declarația prin care nu sunteți de acord',
    unanswered: 'Acordul pe care nu este bifat niciun răspuns',
    other: 'Adeverința trimisă (alta decât cea din anexa 2)',
    passport: 'Pașaportul',
    receipt: 'Chitanța spitalului',
    'hospital-receipt': 'Chitanța spitalului',
    vehicle: 'Cartea de identitate a vehiculului',
  },
  unused: {
    'not-needed': 'nu se cere la acest dosar',
    spare: 'nu a mai fost nevoie de el',
    'other-person': 'este pe numele altei persoane',
    duplicate: 'a fost trimis de două ori',
    unusable: 'nu se poate deschide sau citi',
    unrecognised: 'nu am recunoscut documentul',
  },
  report: {
    person: (name, cnp) => `Dosarul pentru: ${name}${cnp ? `, CNP ${cnp}` : ''}`,
    programme: (name) => `Program: ${name}`,
    verdict: {
      complete: 'Dosarul este complet.',
      incomplete: 'Dosarul nu este încă complet.',
      'needs-review': 'Nu lipsește nimic, dar câteva lucruri trebuie verificate de un om.',
    },
    closed: {
      enrolment: (date) =>
        `Înscrierea s-a încheiat la ${date}. Lista de mai jos arată numai ce s-a citit; întrebați INMSS dacă se mai poate face ceva.`,
      payment: (date) =>
        `Perioada de plată s-a încheiat la ${date}. Lista de mai jos arată numai ce s-a citit; întrebați INMSS dacă se mai poate face ceva.`,
    },
    tooLate: 'Ce lipsește sau nu se potrivește (termenul a trecut):',
    todo: 'De făcut:',
    review: 'De verificat:',
    fine: 'În regulă:',
    unused: 'Trimise, dar nefolosite:',
    page: (pages) => `pag. ${pages}`,
    unreadName: 'nume necitit',
    deadline: {
      opensIn: (name, date, days) => `${name}: începe la ${date} (${inDays(days)}).`,
      leftTo: (name, date, days) => `${name}: până la ${date} (${daysLeft(days)}).`,
      lastDay: (name, date) => `${name}: astăzi, ${date}, este ultima zi.`,
      closed: (name, date) => `${name}: s-a încheiat la ${date}.`,
    },
    enrolment: 'Înscrierea',
    payment: 'Plata taxei',
    nextComplete: (site) =>
      `Dosarul se depune online, pe platforma ${site}. Dovada plății se adaugă după ce INMSS validează dosarul.`,
    nextFinal: (site) => `Atașați dovada plății la dosarul de pe ${site}.`,
    nextReview: 'Puteți trimite imagini mai clare ale documentelor de mai sus sau cere verificarea de către un om.',
    source: (title) => `Sursa: ${title}`,
    category: (letter, who) => `Categoria ${letter}): ${who} (art. 12 alin. (1))`,
    missing: 'Nu este printre documentele trimise.',
    noticeInsured: (date) =>
      `Verificare automată, orientativă; decide casa de asigurări de sănătate. Ordinul este în vigoare din ${date}: verificați la casa de asigurări ce se aplică astăzi.`,
    notice: 'Verificare automată, orientativă; decide INMSS.',
  },
};
