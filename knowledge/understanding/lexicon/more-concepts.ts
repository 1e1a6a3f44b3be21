import type { Entries } from './compile.js';

/** Narrower meanings, which rules need beside the broad ones. */
export const MORE_CONCEPTS = {
  OPENENROL:
    'se_mai_fac_inscrieri mai_sunt_inscrieri inscrieri_deschise inscrierile_deschise perioada_de_inscriere sesiunea_de_inscriere mai_apuc ultima_zi termen_limita still_register still_apply ultima_zi_de termenul_limita',
  LATE: 'intarzia* am_intarziat too_late missed опоздал* prelung* extend* pierdut_termenul am_ratat depasi* trecut_termenul trecut_de_termen просроч* overdue',
  NOW: 'acum azi astazi now today сейчас сегодня maine',
  MONTH:
    'ianuarie februarie martie aprilie mai_2027 iunie iulie august septembrie octombrie noiembrie decembrie july june november december october september june июл* август* ноябр* октябр* декабр* iulie',
  VALIDATION:
    'valid* validar* validat validare inainte_sau_dupa проверк* проверен* dupa_validare before_validation after_validation',
  PAYER:
    'spitalul_sau_eu sotului sotul cardul_sotului altcineva sora_mea firma angajatorul cine_plateste who_pays кто_платит eu_sau_spitalul from_someone hospital_pay',
  XXXX: 'xxxx x_uri xuri iks_uri x_urile икс* cele_4_x 4_x patru_x',
  PAYPENDING: 'procesare in_asteptare pending обработк* neprocesat*',
  PAYREFERENCE:
    'detalii_plata detaliile_platii explicatii explicatia payment_reference reference назначени*_платежа ce_scriu_la ce_trec_la',
  DISCOUNT: 'reducer* scutir* scutit* discount* gratis gratuit* free_of бесплатн* скидк* льгот* reduction*',
  WHATCONTAINS: 'contine cuprinde ce_pun ce_intra ce_include cate_documente',
  OTHERPAPER:
    'certificat_de_nastere nastere malpraxis malpractice cazier cv_ul cv foaia_matricola matricol* supliment* bac bacalaureat baccalaureate poza fotografie photo birth_certificate adeverinta_medicala transcript страховк*_ответственности свидетельство_о_рождении fisa_de_aptitudini legalizat* copie_legalizata copii_legalizate',
  STAMP: 'stampil* stamp stamped печать semnatur* semneaza_cererea semneaza_solicitarea cine_semneaza_cererea initiala',
  POST: 'post_specific postul_specific specific_post incadrat_pe pe_post specific_position',
  REGISTER: 'revisal reges registrul_salariatilor',
  CONTRACTWORK:
    'contract_de_munca contractul_de_munca contract_individual employment_contract трудовой_договор contractu_de_munca',
  WORKALREADY:
    'sa_lucrez lucrez_deja sa_lucrezi lucrez_in trebuie_sa_lucrez have_to_work work_in already_work работать_в',
  SELFEMPLOYED: 'pfi pfa independent* persoana_fizica self_employed cabinet_propriu самозанят*',
  FAMILYPRACTICE:
    'cabinet_de_medic cabinet_medic cabinetul_medicului medic_de_familie_ca se_pune_ca_unitate family_doctor_s',
  PRIVATE: 'de_stat spital_public unitate_publica privat privata private privati particular* частн*',
  PAPERREQUEST: 'stampil* semneaza model solicitarea_trebuie cererea_trebuie',
  OWNNAME:
    'nume_propriu cont_propriu own_name on_my_own by_myself от_своего_имени самостоятельно individual_fara inscrie_direct inscriu_direct self_enrolment self_enrollment singura singur',
  UNEMPLOYEDENROL:
    'nu_lucrez_momentan nu_am_angajator nu_sunt_angajat* not_employed fara_loc_de_munca fara_serviciu fara_job',
  PERFMED: 'perfmed* permed* perfmet* permeed perf_med снспмс',
  CREATE: 'fac creez creare deschid creat create creez_cont cum_fac_cont fac_cont',
  LINK: 'link* site_ul siteul site website ссылк* сайт* url adresa_site',
  STEPS: 'pasi pasii steps procedur* шаги',
  OFFICE:
    'sediu* la_sediu personal_la in_person office adresa_sediului adresa_institutului headquarters офис* находится',
  MAIL: 'mail email* posta post e_mail curier почт* fax',
  STATUSQ: 'cum_aflu cum_stiu how_do_i_know validat status stadiu* aflu',
  PLATFORM: 'platforma platforme platform portal платформ* site site_ul',
  INMSS: 'inmss inms snspms snspsms institut* institutul institutului инмсс scoala_nationala',
  RESPONSIBLE: 'responsabil* coordonat* raspunde se_ocupa in_charge ответствен* coordinat* manages',
  STAFFNAME:
    'matei marian_matei cristina_oros oros marilena_coman coman marian_nanu nanu iuliana_cristea manuela_danescu danescu narcisa_calinescu calinescu robertina_cotoi cotoi',
  BOTH: 'si sau and or и или both ambele',
  SAMETIMESTRONG: 'concomitent* simultan* simultaneously одновременн*',
  YEARONLY: 'anul_asta this_year acelasi_an',
  HELD: 'desfas* se_tine se_tin tine held take_place проход* unde_se_face unde_se_fac se_face_practica organizat_fizic desfasoara desfasurare are_loc',
  PRACTICE: 'practica practic practice практик*',
  HOURS: 'ore orele hours часов luni saptamani weeks months месяцев недел*',
  AFTERCOURSE: 'dupa_curs after_the_course la_final la_sfarsit после_курса dupa_terminare ce_obtin',
  YEARPAIR:
    '2025_2026 2025 2026_sau_2027 pentru_2027 anul_2027 in_2027 an_se ce_an каком_году which_year what_year anul_de',
  RURAL2:
    'km2 kmp rural* comuna comunei comune cabinet_la cabinete cabinetele cabinetelor densitat* neasfaltat* pietruit* punctele_extreme deficitar* diferenta_de_nivel upu_la sediul_cabinetului puncte_un_cabinet cabinet_de_familie cabinet_de_specialitate cabinetul_meu la_tara сельск* deltei delta_dunarii rural_practice 391 391_187 gradul_de_dispersie asigurati_in asigurati_pe_lista punctaj* sat medicina_primara per_capita dispersi* density unpaved',
  MEMBERORDER:
    'oamr oamgmamr la_ordin ordinul_asistentilor ordinul_amg member certificat_de_membru membru_oamgmamr membru_oamr sa_fiu_membru fiu_membru membru_al',
  WHAT: 'ce care what which какие какая какой каких что la_ce в_чем',
  TOTAL: 'total cate numar toate how_many сколько_программ',
  NOTLISTED:
    'bloc_operator la_ati pe_ati de_ati sectia_ati sectie_ati specializare_ati specializari_ati curs_ati program_ati exista_ati aveti_ati asistent_ati asistenta_ati terapie_intensiva anestezie urgente_medicale chirurg* ortoped* dermatolog* endoscop* transfuz* kinetoterapie acupunctur* stomaterap* instrumentar* операционн* intensive_care operating_room operating_theatre surgery хирург* реанимац* endocrinolog* hematolog* reumatolog* orl urolog* neurolog* sterilizare masaj upu_specializare',
  COURSELIST:
    'lista_program* lista_specializari* lista_curs* list_of_programmes list_of_special* ce_specializari_sunt ce_programe_sunt список_программ список_специал* toate_programele oferta_de arata_mi_toate ce_cursuri ce_programe_aveti ce_specializari_aveti what_programmes what_courses какие_программы_есть domenii',
  ISIT: 'e este is это intra ori sau является tine_de categorie ramane',
  BOTHKINDS:
    'reconversie_sau reconversie_si abilitate_sau abilitati_sau reconversie_ori abilitati_ori requalification_or skills_or навыки_или переквалификация_или и_навыками and_skills la_reconversie_ori',
  KINDTYPE: 'ce_tip tip_de ce_fel_de ce_categorie ce_fel what_kind what_type какой_тип к_какому_типу',
  TEACH: 'preda lector* profesor* teacher* teaches преподав*',
  ELIGIBLEWORD:
    'eligib* incadrez potrivit_pentru am_dreptul dreptul_la entitled имею_право am_voie se_adreseaza grup_tinta grupul_tinta target_group cine_poate who_can кто_может pentru_cine cine_are_voie',
  FORWHOM: 'pentru_cine for_whom для_кого cui_se cui_i who_is_it_for',
  STUDYLEVEL:
    'postliceal* liceu_sanitar liceul_sanitar facultate_de_asistenta facultate licent* colegiu college bachelor* вуз колледж*',
  SENIORITY: 'vechime ani_vechime experienta experience years_of стаж*',
  OTHERPROFESSION:
    'brancardier* kinetoterapeut* biolog biologi biologii tehnician_dentar psiholog* psihologi student_la asistent_social asistenti_sociali paramedic* chimist* ingrijitoare voluntar* studenta ambulantier* soferi farmacistii asistent_veterinar',
  ABROAD:
    'moldova strainatate abroad ungar* maghiar* bulgar* turcia turc serbia sarb* siria sirian* nepal* vietnam* cetatean_strain cetateni_straini cetatean_al cetatean_din foreign_citizen foreigner* иностран* germania franta italia spania european* recunosc* recunoscut* recogni* признан* молдов* ucrain* украин* rep_moldova republica_moldova',
  ONLEAVE: 'concediu maternitate leave crestere_copil отпуск*',
  PRIORCERT: 'am_deja_un_certificat deja_certificat certificat_de_specializare am_deja_atestat',
  UPLOADWORD: 'incarc* upload* загруз* verifici verificati_actele sa_le_verifici uita_te te_uiti trimit_poze',
  BOTSEND:
    'iti_trimit sa_iti_trimit va_trimit_actele trimit_aici trimit_pdf send_you отправить_вам прислать_вам trimit_poze pentru_verificare pt_verificare',
  LECTURE:
    'lectie lectii lectur* prelegere teorie lecture* лекци* практичес* practica практик* занят* webinar* conferint*',
  NMOPOINTS:
    'puncte_nmo баллы_нмо баллов_нмо баллов_в_год puncte_pe_an points_per_year nmo_points ballov ballov_nmo баллов_нужно баллов_надо балов',
  CRITERIA: 'criteri* критери* conditii',
  RURALORDER: '391_187_2015 391_187 ordinul_391 163_93_2008 ordin_391 391_din',
  BONUSWORD: 'spor sporul',
  RURALPERCENT:
    'procent_majorare procentul_de_majorare cat_la_suta_se majorare_per procent_de_majorare ce_majorare percentage_increase процент_надбавки intervalele_de_puncte',
  EARN: 'bani_ia bani_are bani_face bani_primeste castiga castig cat_ia cat_iau earn earns зарабатыва* leafa',
  PROVE: 'dovedesc dovada dovedi prove proof доказ* подтверд* demonstrez arata_ca',
  NAMECHANGE: 'numele nume_de фамили* schimbat_numele',
  INSUREDNOUN:
    'casa_de_asigurari calitatii_de_asigurat asigurare_de_sanatate health_insurance медицинск*_страхов* asigurarea_de_sanatate asigurare_medicala asigurarea_medicala asigurat_la_sanatate asigurata_la_sanatate',
  VALIDWORD: 'numar numarul valid_numarul valid_number номер',
  LOSE: 'pierd* pierde lose* lost теря* утра* incet* inceteaza inceta stop',
  BECOME:
    'cum_se_asigura devin devii deveni dobandi* obtin become стать получить ma_asigur cum_ma_asigur sa_fiu_asigurat sa_fiu_asigurata get_insured',
  CONTRIBUTION: 'contribut* cass contribution* взносы страхов*_взнос* медицинск*_взнос* cotizatie_sanatate',
  BACKPAY: 'in_urma restant* retroactiv luni_trebuie 6_luni sase_luni ultimele_6',
  HEALTHCONTRIBUTION: 'contributia_de_sanatate contributie_la_sanatate contributia_la cass',
  SERVICES: 'servicii pachet* pachetul services услуг* spital_daca',
  NOTIFY: 'anunt anuntat notific* comunic* inform* сообщить schimbat_categoria zile_anunt',
  WHOIS: 'cine_e cine_este who_is who_can_be кто_такои cine_poate_fi',
  NOTINSURED: 'neasigurat* nu_sunt_asigurat* not_insured uninsured незастрахован*',
  IDNUM13: '1700514540011 1700514540012',
  COUNTYCODE:
    'cod_de_judet codul_judetului codul_casei codul_judet cod_judet county_code cod_casa код_уезда opsnaj codul_de_judet codul_de_la_casa',
  CODE: 'cod codul code код cifra_de_control',
  PERSONAL: 'personal privat colega colegei',
  MYDATA:
    'datele_mele datele_mele_personale my_data моими_данными мои_данные моих_данных datele_noastre cu_datele datelor_mele my_personal личные_данные informatiile_mele',
  STORED: 'pastrat* pastrati tineti stocat* stocati store stored keep kept хран* cat_timp_pastrati vede incarcate',
  SAFE: 'sigurant* sigure safe secure безопасн* protejat* confidential*',
  GDPRBOT:
    'respectati_gdpr gdpr_la_voi politica_de_confidentialitate privacy_policy confidentialitat* sunteti_gdpr privacy',
  KEEP: 'pastrati keep хран* retineti',
  SEES: 'vede vad sees see видит acces',
  GRADUATION: 'adeverinta_de_absolvire absolvire certificatul_de_la_scoala n_am_primit_diploma graduation_statement',
  ONESINGLE: 'un_singur o_singura aceeasi_cerere one_request single_request одну_заявку o_cerere_comuna',
  MALPRAXIS: 'malpraxis malpractice',
  PHOTO: 'foto poza pozele fotografie fotografii photo photos фото фотограф*',
  FORMATWORD: 'format formatul pdf jpg jpeg fisier* mb формат файл* file_size file_format',
  FEEAMOUNT: 'doua_mii_cinci doua_mii_cinci_sute two_thousand_five две_тысячи_пятьсот 2000 2500 2_500 2_000 1500',
  RECEIPT: 'chitant* receipt* квитанц* bon bonul',
  NOVEMBER: 'noiembrie november ноябр*',
  OCTOBER: 'octombrie october октябр*',
  NURSEWORD: 'asistent asistenta asistenti asistentii asistente asistentele nurse nurses медсестр* медбрат* tehnician*',
  TOWN: 'oras orasul orase localitate localitatea bucuresti cluj iasi timisoara constanta craiova city town город* бухарест*',
  SESSION: 'sesiune* sesiuni session sessions сесси*',
  LOSEMONEY: 'pierd_banii pierd_taxa lose_my_money lose_the_money lose_money потеряю_деньги pierde_banii',
  SAMEAS:
    'e_tot este_tot tot_aia tot_ala tot_aceea tot_aceeasi tot_acelasi acelasi_lucru acelasi_cu aceeasi_cu tot_una identic* same_as the_same то_же тоже_самое e_acelasi',
  INDOCS:
    'anunt_si_adresa adresa_si_anunt dintre_anunt dintre_adresa in_adresa in_anunt in_scrisoare in_the_letter in_the_announcement в_письме в_объявлении din_anunt din_adresa in_anuntul adresa_sau_anuntul lista_din',
  MINIMALPACK:
    'pachetul_minimal pachet_minimal pachetul_de_baza pachet_de_baza minimal_package basic_package минимальн*_пакет*',
  BOTWORD: 'bot botul botului botu robotul chatbot* aplicatie aplicatia aici telegram discord here тут боту',
  DEADLINE: 'termen* deadline* срок* дедлайн*',
  GDPRWORD: 'gdpr confidentialitate confidentialitatea privacy',
  DIFFPAY: 'diferenta diferentei difference доплат* разницу',
  CONTACTWORD:
    'date_de_contact datele_de_contact contact contacte contactele contacts контакт* contact_details persoana_de_contact',
  RECOGN: 'recunosc* recunoscut* recogni* признан* признает*',
  INVOICE: 'factur* invoice* счет_фактур*',
  APPROVALOF:
    'aprobarea_spitalului acordul_spitalului acordul_angajatorului aprobarea_angajatorului acordul_unitatii acordul_sefei acordul_sefului aprobarea_sefei employer_s_approval employer_approval employer_s_consent employer_s_permission hospital_s_approval согласие_работодателя разрешение_работодателя согласие_больницы fara_acordul aprobare_de_la acord_de_la_spital acordul_managerului',
  NOTIFYDAYS: 'cate_zile_anunt cat_timp_anunt anunt_schimbarea zile_trebuie_sa_anunt anunt_modificarea anunt_ca',
  WHICHYEAR: 'ce_an which_year what_year каком_году какои_год какой_год 2026_sau_2027',
  JOINORDER: 'in_oamgmamr in_oamr in_ordin la_oamgmamr la_oamr la_ordin din_oamgmamr join_the_order',
  SCHOOL:
    'la_postliceala la_scoala_postliceala la_scoala_sanitara admiterea admitere_la la_facultate медколледж* в_колледж',
  FORMARRIAGE: 'cerere_de_divort cererea_de_divort acte_de_divort pentru_casatorie pentru_divort pentru_nunta',
  ASKING: 'am_o_intrebare o_intrebare sa_intreb va_intreb sa_va_intreb a_question ask_something есть_вопрос',
  ABOUT: 'despre about detalii informatii info ce_stiti подробн* информац* details',
  CAPABLE:
    'cu_ce_ma cu_ce_poti cu_ce_puteti ma_poti_ajuta ma_puteti_ajuta ce_stii_sa ce_poti_face ce_stii what_can_you чем_можешь чем_вы что_ты_умеешь how_can_you',
  ZOOM: 'zoom elearning e_learning online онлайн дистанц* remote',
  SIGNS: 'semneaza semnat semnata semneze signs sign подпис*',
  MONEYWORD:
    'cati_bani ce_bani ce_suma care_e_suma ce_pret how_much_money how_much_is how_much_does how_much_do сколько_денег какая_сумма cat_trebuie_sa_platesc cat_platesc cat_am_de_plata cat_se_plateste cat_e_de cat_trebuie_sa_dau cat_dau cat_sa_dau cat_trebuie_dat',
  PARTICIPANT: 'участие участия participant* cursant* candidat* участник* слушател*',
  LISTWORD: 'lista se_fac organiz* aveti oferit* disponibil* list список arata_mi oferta offer available есть перечень',
  EMC: 'emc credite credits credit кредит* educatie_medicala_continua',
  AGEWORD: 'varsta age возраст* limita_de_varsta cati_ani_trebuie',
  COTIZATIE: 'cotizati* membership_fee членск*_взнос*',
  CHANGE: 'schimb schimba schimbi modific modifica corect corectez change изменить поменять inlocui* mut muta',
  SUBMITTED: 'trimis depus trimis_dosarul sent submitted отправил* подал*',
  OBTAIN: 'dobandi* obtine obtin obtinut obtain получить primesc primi primim',
  NOMORE:
    'nu_mai_vreau nu_mai_pot nu_mai_particip nu_mai_doresc nu_mai_fac nu_mai_vin don_t_want no_longer не_хочу_больше больше_не',
  REEXAM: 'reexamin* retake* resit* re_sit пересда* reexam',
  BRING: 'duc duce aduc aduce bring принести привезти',
  PLATFORMWORD: 'platforma platformei platforme platform portal портал* платформ*',
  SELFOR: 'sau_o_fac_eu sau_eu eu_sau or_me me_or я_или или_я sau_ma_inscriu or_my or_myself или_сам* sau_fac_eu',
  HUMANWANT:
    'persoana_reala om_real vorbi_cu_un_om vorbesc_cu_un_om vorbesc_cu_cineva real_person talk_to_a_human speak_to_a_human speak_to_a_real human_please agent_uman coleg_uman cu_un_om поговорить_с_человек* живои_человек живого_человека позовите_оператора operator_uman vorbi_cu_un_operator vorbesc_cu_un_operator vreau_un_operator vreau_un_om nu_cu_robotul discuta_direct vorbi_cu_cineva someone_real соедините_с cu_o_persoana un_om_va_rog talk_to_someone talk_to_a_person speak_with_a_human talk_to_human',
} as const satisfies Entries<string>;

export type MoreConcept = keyof typeof MORE_CONCEPTS;
