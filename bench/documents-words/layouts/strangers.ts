import type { Case } from '../../../test/fixtures/draw/case.js';
import { isoIn } from '../../../test/fixtures/draw/kit.js';
import type { Random } from '../../../test/support/people.js';
import type { Grammar } from './arrange.js';
import { dated, plain } from './common.js';

const slots = (c: Case, random: Random) => ({
  name: plain(c.person.fullName, 'Nume'),
  cnp: plain(c.person.cnp, 'CNP'),
  day: plain(dated(random, isoIn(random, '2018-01-01', '2026-09-01')), 'Data'),
  sum: plain(`${random.int(20, 900)},${random.int(10, 99)} lei`, 'Suma'),
  number: plain(random.digits(6), 'Nr.'),
  town: plain(c.person.birthPlace, 'Localitatea'),
  clinic: plain(c.employer.name, 'Unitatea'),
});

/** Papers that no dossier asks for and no description knows. */
const STRANGERS: [title: string, ...texts: string[]][] = [
  [
    'Factură de energie electrică',
    'Client {name}, loc de consum {town}. Consum activ 112 kWh. Total de plată {sum}, scadentă {day}. Cod client {number}.',
    'Sold anterior 0. Energie activă, taxă radio, certificate verzi, accize. Valoare factură curentă {sum}. {day}',
  ],
  [
    'Contract de închiriere',
    'Între {name}, proprietar, și chiriaș s-a convenit închirierea apartamentului din {town} pentru suma de {sum} lunar, termen 12 luni de la {day}. Garanție o lună.',
    'Art. 1 Obiectul contractului îl constituie folosința imobilului. Art. 2 Prețul chiriei {sum}. Art. 3 Obligațiile părților. {name} {cnp}',
  ],
  [
    'Buletin de analize medicale',
    'Pacient {name} vârsta 41 ani. Hemoglobină 13,2 g/dL; Leucocite 6,1; Glicemie 92 mg/dL; Colesterol 190. Recoltat {day}, {clinic}',
    'Hematologie. Biochimie. Interval biologic de referință. VSH 8 mm/h. Creatinină 0,8. {name} {number}',
  ],
  [
    'Cerere de concediu',
    'Subsemnata {name}, vă rog să-mi aprobați efectuarea concediului de odihnă în perioada {day}. {clinic}',
    'Doamnă director, solicit concediu fără plată pentru studii. {name} {day}',
  ],
  [
    'Proces-verbal',
    'Încheiat astăzi {day} cu ocazia predării-primirii bunurilor: 3 scaune, 2 mese, un calculator. Am predat {name}, am primit.',
    'Comisia de inventariere a constatat următoarele. Lista bunurilor casate. {clinic} {day}',
  ],
  [
    'Grafic de gărzi',
    'Luna octombrie. {name} 1 5 9 13 17; Popescu 2 6 10 14. Secția ATI, tura de zi, tura de noapte.',
    'Program de lucru pe ture {clinic}. L M M J V S D. Zi Noapte Liber. {name}',
  ],
  [
    'Anunț de concurs',
    '{clinic} organizează concurs pentru ocuparea a două posturi vacante. Dosarele se depun până la {day}. Bibliografia. Proba scrisă, interviu.',
    'Rezultatul selecției dosarelor: admis, respins. Contestațiile se depun în 24 de ore. {day}',
  ],
  [
    'Bilet de călătorie',
    'Tren IR 1661 {town} – București Nord, vagon 4, loc 21, clasa a II-a. Preț {sum}. {day}',
    'Îmbarcare poarta 12. Zbor RO 361. Bagaj de cabină inclus. {name} {number}',
  ],
  [
    'Invitație',
    'Avem bucuria de a vă invita la nunta noastră în {town}, la {day}. Vă așteptăm cu drag!',
    'Vă așteptăm la aniversarea lui {name}. Confirmați prezența până la {day}.',
  ],
  [
    'Contract de credit',
    'Banca acordă împrumutatului {name}, CNP {cnp}, un credit în valoare de {sum}. Dobândă fixă 7,9%. DAE 8,4%. Grafic de rambursare. {day}',
    'Asigurare de viață atașată creditului. Rata lunară {sum}. Ipotecă mobiliară. {name}',
  ],
  [
    'Rețetă medicală',
    'Rp/ Paracetamol 500 mg, 3x1/zi; Amoxicilină 1 g la 12 ore. {name}, {day}',
    'Prescripție pentru medicamente fără contribuție personală. Denumire comună internațională. Cantitate. {name} {number}',
  ],
  [
    'Certificat fiscal',
    'Se atestă că {name} figurează în evidențele fiscale cu imobil și teren în {town}. Nu are obligații restante. {day} nr. {number}',
    'Decizie de impunere pentru anul 2026. Impozit clădiri {sum}. Termene de plată 31 martie, 30 septembrie. {name}',
  ],
  [
    'Talon auto',
    'Revizie tehnică, asigurare RCA valabilă până la {day}. Autoturism marca Dacia, serie șasiu {number}.',
    'Constatare amiabilă de accident. Vehicul A, vehicul B. Schița accidentului. {name} {day}',
  ],
  [
    'Ofertă de preț',
    'Nr. crt. Denumire produs U.M. Cantitate Preț unitar. 1 Mănuși nitril cutie 20 {sum}. TVA 19%. {clinic} {day}',
    'Deviz de lucrări. Manoperă {sum}. Materiale. Termen de execuție 30 zile.',
  ],
  [
    'Regulament intern',
    'Capitolul I Dispoziții generale. Salariații au obligația de a respecta programul. Abaterile se sancționează. {clinic} {day}',
    'Procedura operațională privind spălarea mâinilor. Scop. Domeniu de aplicare. Responsabilități. Ediția I {day}',
  ],
  [
    'Autorizație de funcționare',
    'Se autorizează punctul de lucru al {clinic} din {town}, cod CAEN 8621, nr. {number} din {day}. Valabilitate nelimitată, cu vizare anuală.',
    'Abonament de parcare rezidențială pentru {name}, sector {town}, loc {number}, achitat {sum}. Se afișează la loc vizibil.',
  ],
  [
    'Certificat de garanție',
    'Produsul mașină de spălat, seria {number}, cumpărat la {day}, beneficiază de garanție 24 de luni. Vânzător, cumpărător {name}.',
    'Certificat de urbanism pentru construire locuință în {town}. Regim juridic, economic și tehnic. Nr. {number} din {day}.',
  ],
  [
    'Certificat de deces',
    '{name}, CNP {cnp}, decedat(ă) la {day} în {town}. Act de deces nr. {number}.',
    'Certificat de botez. Preotul parohiei {town} a botezat pe {name} la {day}. Nași.',
  ],
  [
    'Diplomă',
    'Se acordă {name} pentru locul I la crosul popular din {town}, {day}. Felicitări!',
    'Diplomă de onoare pentru 25 de ani de activitate. {clinic} mulțumește doamnei {name}.',
    'Certificat de absolvire a cursului de limba engleză, nivel B2, 60 de ore. {name} {day}',
  ],
  [
    'Legitimație',
    'Legitimație de serviciu nr. {number}. {name}. Valabilă cu viză. {clinic}',
    'Permis de intrare pentru personal. Permis de pescuit sportiv {name} {number}, valabil până la {day}.',
    'Card de fidelitate {name} {number}',
  ],
  [
    'Anunț',
    'Institutul Național de Management al Serviciilor de Sănătate organizează programe de specializare pentru asistenți medicali. Înscrierile se fac până la {day}. Taxa se achită în contul instituției. Acte necesare: diplomă de studii, certificat de membru, aviz anual, carte de identitate, adeverință, acord GDPR.',
    'În atenția asistenților medicali: lista programelor, grupul țintă, perioada de înscriere, coordonatorul programului, telefon. Dosarul se încarcă pe platformă. Dovada plății se atașează după validare.',
    'Ministerul Sănătății informează unitățile sanitare despre calendarul programelor de formare. Vă rugăm să diseminați informația personalului interesat. {day}',
  ],
  [
    'Ordin',
    'Ordin privind aprobarea normelor de organizare a programelor. Art. 1 Se aprobă normele. Art. 2 Ministerul duce la îndeplinire prezentul ordin. Publicat în Monitorul Oficial {day}.',
    'Hotărârea consiliului local privind aprobarea bugetului. Art. 1. Art. 2. Președinte de ședință. {town} {day}',
  ],
  [
    'Adresă',
    'Către {clinic}. Urmare adresei dumneavoastră, vă comunicăm că documentația solicitată a fost transmisă la {day}. Cu stimă, {name}',
    'Vă facem cunoscut că ședința are loc la {day} în sala de consiliu. Vă rugăm să confirmați participarea.',
    'Notificare privind întârzierea la plată a facturii nr. {number}, {sum}.',
  ],
  [
    'Mesaj',
    'Bună ziua! Am trimis actele ieri. Mulțumesc, {name}',
    'Listă de cumpărături: lapte, pâine, ouă, roșii, brânză',
    'Ieri 14:02 Mama: ai ajuns? Da, acum. Te sun diseară. {day}',
  ],
  [
    'Adeverință',
    'Se adeverește că imobilul din {town} este racordat la rețeaua de apă și canalizare. Eliberată la cerere, {day}.',
    'Se adeverește prin prezenta că animalul din rasa Bălțată, crotaliu {number}, a fost vaccinat. Medic veterinar. {day}',
    'Adeverință de rol agricol. Familia din {town} deține 2 ha teren arabil, înscris la poziția {number}. {day}',
    'Se adeverește că societatea nu are datorii la bugetul local. Servește la licitație. {number}/{day}',
  ],
  [
    'Certificat',
    'Se certifică faptul că vinul din recolta {day} provine din podgoria {town}.',
    'Certificat de producător pentru legume, nr. {number}. Certificat energetic al clădirii, clasa B.',
    'Certificat de conformitate CE al produsului, lot {number}, fabricat la {day}.',
  ],
  [
    'Cerere',
    'Cerere de racordare la gaze naturale pentru imobilul din {town}. {day}',
    'Vă rog să îmi aprobați bilet de tratament la {town}. {name} {day}',
    'Cerere pentru eliberarea unui duplicat al facturii {number}.',
  ],
  [
    'Carte de vizită',
    '{name} 0740 000 000 {town}',
    'Meniu: ciorbă de legume 15 lei; friptură 32 lei; papanași 18 lei. {sum}',
  ],
];

export const strangers: Grammar[] = STRANGERS.map(
  ([title, ...prose], i): Grammar => ({
    name: `stranger${i}`,
    type: 'unknown',
    confuser: 'stranger',
    papers: ['A4', 'A5', 'A4L', 'phone'],
    titles: [title, title, ' '],
    heads: ['', '{clinic}', 'ROMÂNIA', '{town}'],
    slots,
    prose,
    form: '',
    closings: ['', '{day}'],
    roles: i % 2 ? ['Semnătura'] : [],
  }),
);
