import type { Entries } from './compile.js';

/** Papers by name -> requirement of the enrolment. */
export const PAPERS = {
  'employer-request':
    'solicitarea solicitare_angajator solicitarea_unitatii cererea_spitalului cererea_unitatii cerere_spital cererea_de_la_spital solicitare_scrisa solicitarea_de_inscriere cererea_angajatorului cererea_de_inscriere employer_request employer_s_request request_from заявление_работодателя заявка_работодателя cerere cererea',
  'study-diploma':
    'diplom* diploma diplome certificat_de_studii certificatul_de_studii certificat_de_absolvire certificatul_de_absolvire adeverinta_de_absolvire diploma_de_studii диплом* certificatul_de_la_scoala act_de_studii acte_de_studii degree',
  'membership-certificate':
    'certificat_de_membru certificatul_de_membru certificatul_oamgmamr certificat_oamr certificat_oamgmamr membership certificat_membru сертификат_члена членство членск* certificatul_de_la_ordin carnet_de_membru membru_oamgmamr membru_oamr sa_fiu_membru fiu_membru',
  'practice-notice':
    'aviz* avizul avizu libera_practica liberei_practici practice_notice annual_notice авиз* разрешение_на_практику liberă_practică practising_licence license_to_practise annual_permit',
  'identity-card':
    'buletin* ci carte_de_identitate cartea_de_identitate act_de_identitate actul_de_identitate identity_card id_card удостоверение_личности паспорт* carti_de_identitate c_i cartea_electronica identity',
  'name-change-proof':
    'certificat_de_casatorie certificatul_de_casatorie schimbarea_numelui schimbat_numele schimbare_de_nume schimbare_nume numele_de_fata nume_de_fata numele_vechi divortat divortata divortul divort sentinta casator* marriage married name_change changed_my_name maiden фамили* брак* nume_diferit alt_nume doua_nume numele_de_domnisoara',
  'data-consent':
    'acordul_gdpr acord_gdpr acordul_cursantului acord_de_prelucrare acordul_de_prelucrare acord acordul consent* consimt* согласи* prelucrare_a_datelor prelucrarea_datelor gdpr_form acordu',
  'employment-proof':
    'adeverinta_de_la_locul adeverinta_de_la_angajator adeverinta_loc_de adeverinta_de_la_munca adeverinta_de_salariat adeverinta_angajator adeverinta_de_serviciu proof_of_employment справк*_с_места с_места_работы adeverinta_pt_reconversie adeverinta_pentru_reconversie adeverinta_de_la_spital employment_certificate certificate_from_my_workplace',
  'payment-proof':
    'dovada_platii dovada_achitarii dovada_plata chitanta chitante chitantei ordinul_de_plata extras_de_cont proof_of_payment receipt payment_proof квитанц* подтверждение_оплаты dovada_de_plata bon',
} as const satisfies Entries<string>;

/** Situations of insured people, Ordinul 581/2014 art. 12 (1). */
export const CATEGORIES = {
  a: 'copil copilul copilului copii copiilor minor minori minorul child children minors ребен* детеи дети детей ребенк* sub_18 bebelus nou_nascutul',
  b: 'student studenta studenti studentii studentul elev elevi eleva elevul students pupil pupils school студент* ученик* школьник* masterand* tanar_18 tineri_18 facultate_zi',
  c: 'doctorand* phd doctoral докторант* аспирант* student_doctorand',
  d: 'centru_de_plasament centrul_de_plasament plasament protectia_copilului protectie_a_copilului orfan* foster care_leaver orphan* сирот* casa_de_copii детск*_дом*',
  e: 'nevasta nevasta_mea nevestei casnica casnic coasigurat* sotie sotia sotul sot sotului sotiei parinti parintii mama_mea tata spouse wife husband parents co_insured coinsured созастрах* супруг* жена муж родител* intretinere intretinut* coasigur*',
  f: 'veteran* deportat* persecutat* razboi revolutie revolutionar* eroi_martir* invalid_de_razboi vaduv*_de_razboi ветеран* репрессир* detinut_politic detinuti_politici political_prisoner*',
  g: 'handicap* dizabilit* disab* инвалид* invalid certificat_de_handicap',
  h: 'program_national programul_national programe_nationale national_health_programme* bolnav* национальн*_программ* bolnavi_cronici',
  i: 'gravid* insarcinat* lauz* lehuz* pregnan* maternity беремен* родильниц* sarcina lauza postpartum insarcinata',
  j: 'crestere_copil cresterea_copilului crestere_a_copilului parental_leave child_care_leave декрет* отпуск*_по_уходу уходу_за_ребенком concediu_de_crestere indemnizatie_copil concediu_de_maternitate child_raising',
  k: 'somer* somaj* unemploy* безработ* jobless someri',
  l: 'traficului_de_persoane victima_a_traficului trafic_de_persoane victima_traficului expulzat* returnat* trafficking торговл*_людьми deported_person victim_of_trafficking expelled victime_ale_traficului',
  m: 'ajutor_social ajutorul_social venit_minim_garantat vmg social_aid social_benefit* social_assistance welfare социальн*_помощ* asistat_social ajutor_de_stat',
  n: 'pension* pensie pensia retired retiree pensioner* пенсион* pensionara pensionari',
  o: 'detinut* inchisoare penitenciar* executarea_pedepsei pedeapsa prisoner* prison заключен* arestat* puscarie',
  p: 'calugar* calugarita maicut* manastire* monah* preot monk* nun* монах* monahal* personal_monahal monastery',
  q: 'salariat* angajat angajata angajati employee* employed наемн* работник* сотрудник* salariati adeverinta_de_salariat cu_contract_de_munca',
  r: 'pfa pfi persoana_fizica_autorizata venituri_impozabile liber_profesionist* self_employed freelancer* самозанят* ип cabinet_individual drepturi_de_autor chirii venituri_din_chirii venituri_independente',
  s: 'strain straini straina strainii cetatean_strain cetateni_straini permis_de_sedere foreign* иностран* fara_venit fara_venituri niciun_venit nu_am_venit* nu_am_venituri nu_realizez nu_realizeaza no_income without_income без_доход* нет_доход* nu_lucrez_nicaieri residence_permit fara_niciun_venit cetatean_ue вид_на_жительство ungur frontalier*',
} as const satisfies Entries<string>;

export type Paper = keyof typeof PAPERS;
export type Category = keyof typeof CATEGORIES;
