import type { ProgrammeId, QualificationId } from '../../../core/contract/ids.js';
import type { Entries } from './compile.js';

/**
 * Names as they are said. A subject such as `pediatrie` is a qualification, a programme or both; which of them a mention
 * means is told by the words around it (`roles.ts`).
 */
export const SUBJECTS = {
  generalist:
    'asistenta_medicala_generala asistent_medical_general generalist* amg a_m_g medicina_generala general_nurse general_nurses generalnurse registered_nurse общей_практики общего_профиля общая_практика генералист* asistent_general asistenta_generala sora_medicala sore_medicale soră_medicală surori_medicale asistenti_generali amgi',
  pediatrie: 'pediatr* pedi puericult* paediatr* педиатр* детская_медсестра детской_медсестр* детск* children_nurse',
  farmacie: 'farmac* pharmac* фармац* аптек*',
  igiena: 'igiena igienei igienist* igenist* igien* hygien* гигиен* epidemiolog* sanatate_publica public_health',
  radiologie: 'radiolog* imagist* rx radiograph* радиолог* рентген* radiodiagnost* imaging roentgen*',
  nutritie: 'nutrit* dietet* dietician* dieta dietist* nutrition* питани* диетолог* диетет* nutriti*',
  moasa: 'moasa moase moasele moaselor moas* midwi* акушер* obstetric* moasha ginecolog*',
  laborator: 'laborat* laborant* lab laboratory лаборат* лаборант*',
  balneo:
    'bftist* balneo* bft bfkt bfk fiziot* fizio fiziokineto* balnear* recuperare_medicala physiotherap* physio* бальнео* физиотерап* kinetoter_balneo',
  dentar: 'dentar* medicina_dentara stoma stomatolog* dental* dentist* стоматолог* зубн* dentara dentistr*',
  oftalmologie: 'oftalm* ophthalm* офтальм*',
  infirmiera:
    'infirmier* infirmiera ingrijitoare_infirmiera nursing_assistant* nurse_aide* санитарк* orderly orderlies care_assistant*',
  medic:
    'medic medicii medici medicul medicilor medicului doctor doctori doctorul doctors physician* врач врача врачи врачам врачеи врачом врачей доктор* doctorita doctorite medicu rezident rezidentul rezidenti rezidentii rezidente',
  paliative: 'paliat* palit* palliat* паллиат* hospice ingrijiri_palit* ingrijirea_paliativ*',
  psihiatrie: 'psihiatr* psychiatr* mental_health психиатр* psih psihi psihica sanatate_mintala',
  neonatologie: 'neonat* neo neonatal* неонат* nou_nascut* newborn* новорожд* neonato',
  pneumoftiziologie:
    'plaman* tbc tuberculo* pneumo* pneumolog* ftizio* ftiziolog* pulmon* tbc_curs пульмон* пневмо* фтиз* pulmo* phthisi*',
  diabet: 'diabet* диабет* diabetolog*',
  oncologie: 'oncolog* онколог* onco',
  nefrologie:
    'nefrolog* dializ* hemodializ* dialys* nephrol* диализ* нефролог* гемодиализ* haemodial* hemodialys* nefro hemodializei peritone*',
  cardiologie: 'cardiol* кардиолог* cardio',
  gastroenterologie: 'stomac stomacul gastro* гастро* gastroenter*',
  geriatrie: 'geriatr* gerontol* гериатр* геронтолог* camin_de_batrani_curs',
  comunitara:
    'comunitar* community_nurs* community amc общинн* коммунальн* patronaj* патронаж* ingrijiri_comunitare community_health',
  radioterapie: 'radioterap* radiotherap* лучев* радиотерап* radioterapia',
  ctrm: 'operator_ct operator_rm operator_rmn operator_irm operator_c_t operator_computer* ct rm rmn irm mri кт мрт рмн оператор_кт оператора_кт оператор_мрт оператора_мрт computer_tomograf* tomograf* томограф* rezonanta_magnet* magnetic_resonance computed_tomography ct_ist ctist ctrm operator_imagistica',
} as const satisfies Entries<string>;

export type Subject = keyof typeof SUBJECTS;

/** What a subject is when it names a person's qualification, and when it names a programme. */
export const SUBJECT_IDS: Record<Subject, { qualification?: QualificationId; programme?: ProgrammeId }> = {
  generalist: { qualification: 'generalist' },
  pediatrie: { qualification: 'pediatrie', programme: 'pediatrie' },
  farmacie: { qualification: 'farmacie' },
  igiena: { qualification: 'igiena', programme: 'igiena-sanatate-publica' },
  radiologie: { qualification: 'radiologie', programme: 'radiologie-imagistica' },
  nutritie: { qualification: 'nutritie', programme: 'nutritie-dietetica' },
  moasa: { qualification: 'moasa' },
  laborator: { qualification: 'laborator', programme: 'laborator' },
  balneo: { qualification: 'balneo-fizioterapie', programme: 'balneo-fizioterapie' },
  dentar: { qualification: 'medicina-dentara', programme: 'medicina-dentara' },
  oftalmologie: { qualification: 'oftalmologie' },
  infirmiera: { qualification: 'infirmiera' },
  medic: { qualification: 'medic' },
  paliative: { programme: 'ingrijiri-paliative' },
  psihiatrie: { programme: 'psihiatrie' },
  neonatologie: { programme: 'neonatologie' },
  pneumoftiziologie: { programme: 'pneumoftiziologie' },
  diabet: { programme: 'diabet' },
  oncologie: { programme: 'oncologie' },
  nefrologie: { programme: 'nefrologie-dializa' },
  cardiologie: { programme: 'cardiologie' },
  gastroenterologie: { programme: 'gastroenterologie' },
  geriatrie: { programme: 'geriatrie-gerontologie' },
  comunitara: { programme: 'asistenta-comunitara' },
  radioterapie: { programme: 'radioterapie' },
  ctrm: { programme: 'operator-ct-rm' },
};

/** Forms that name a person, whatever stands around them: `dieteticiană`, `laborant`. */
export const PERSON_FORMS =
  /^(?:generalist|amg|dietetician|dietician|dietolog|диетолог|laborant|лаборант|farmacist|фармацевт|igienist|igenist|moas|midwi|акушер|infirmier|nutritionist|puericultor|radiographer|imagistician|stomatolog$|pharmacist)/;

/** Words around a name that tell its role, and what is said of people of no listed qualification. */
export const ROLE_WORDS = {
  nurse:
    'asistent asistenta asistente asistenti asistentii asistentele asistentul asistentilor asistentelor asistentei asistentului asist as_med asis asistentă nurse nurses sora sore surori tehnician* technician* assistant assistants медсестр* медбрат* сестра сестры ассистент* лаборант ассистентам фельдшер* cei cele celor asistenta_medicala asistentu assistent assistenta asistnt asistenat',
  diploma:
    'diploma calificare calificarea calificata absolvent* terminat absolvit qualified graduat* диплом_по закончил* calificat profesie profesia meserie qualification qualified_in training_in background',
  programmeNoun:
    'program programul programului programe curs cursu cursul cursului cursuri cursurile specializare specializarea specializari reconversie reconversia abilitate abilitati programme program course training курс курсы программ* специализац* обучен* spec specializez atestat competenta cursurile specializarii reconversiei',
  towards:
    'la pe spre fac face faca facem urma urmez urmeze vreau vrea doresc trec inscriu inscrie on for towards into in at to на do study take pentru pt for about по о',
} as const satisfies Entries<string>;

export type RoleWord = keyof typeof ROLE_WORDS;
