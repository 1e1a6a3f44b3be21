import type { Entries } from './compile.js';

/** Meanings of the older acts and of turns of speech, which the broad concepts would read as something else. */
export const FINE_CONCEPTS = {
  TRANSLATION: 'traducere* tradus* traduc traduca translate* translation* перевод_диплом* перевести_диплом*',
  ANNEX: 'anexa_1 anexa_2 anexa_nr_1 anexa_nr_2 annex_1 annex_2',
  CRITNUM: 'criteriul_1 criteriul_2 criteriul_3 criteriul_4 criteriul_5 criterion_3 критерий_3',
  CABINET: 'cabinet*',
  WHATDOCS:
    'ce_documente ce_acte care_acte ce_hartii care_documente what_documents which_documents what_papers which_papers какие_документы какие_бумаги какие_справки',
  TWICE: 'de_2_ori de_doua_ori twice дважды',
  COMPLAINT: 'plangere plangeri plangerea reclamati* sesizare sesizari complaint* complain жалоб*',
  TYPES: 'tipuri tipurile tipurilor feluri felurile kinds types виды видов типы типов',
  PAYANYTHING:
    'platesc_ceva plateste_ceva platim_ceva costa_ceva cu_plata contra_cost pe_bani pay_anything pay_something платно платн* что_то_платить',
  NOTVALIDATED: 'nu_se_valideaza nu_e_validat nu_este_validat nu_il_valideaza nu_mi_l_valideaza not_validated',
  FORMWORD: 'formular* model modelul modele tipizat* template blank form бланк* форма форму образец',
  DIFFDOCS:
    'nu_e_in_anunt nu_este_in_anunt nu_apare_in_anunt nu_e_in_adresa nu_este_in_adresa cele_doua_documente intre_documente intre_adresa_si intre_anunt_si between_the_letter the_two_documents двумя_документами',
  TIMES: 'de_cate_ori cate_ori how_many_times сколько_раз',
  STILLTIME: 'mai_e_timp mai_am_timp mai_este_timp mai_avem_timp still_time is_there_time есть_время',
  REFUSES: 'nu_vrea nu_vor refuza nu_ma_lasa nu_ne_lasa nu_accepta refuses won_t doesn_t_want отказыва* не_хочет',
  FEECOVERS: 'cazare* accommodation проживан* include_materiale',
  SAMEFEE:
    'aceeasi_suma aceeasi_taxa acelasi_pret acelasi_cost aceeasi_plata same_fee same_price same_amount та_же_цена одинаков*_цена одинаков*_взнос',
  SPECIALISTS: 'specialisti specialistii specialistilor medici_specialisti medicii_specialisti specialists',
  FAMILYDOCTORS:
    'medici_de_familie medicii_de_familie medicilor_de_familie medicul_de_familie medic_de_familie family_doctor family_doctors семейн*_врач*',
  DAYS: 'cate_zile how_many_days сколько_дней zile_mai zile_ramase',
  NOANSWER: 'nu_raspund* nimeni_nu no_answer не_отвеча* не_берут',
  MINWAGE: 'salariul_minim_pe salariul_minim_in salariul_minim_brut salariu_minim_pe minimum_wage минимальн*_зарплат*',
  BECOMENURSE: 'ma_fac_asistent* ma_fac_moasa devin_asistent* deveni_asistent* become_a_nurse стать_медсестр*',
  RECEIVED: 'ati_primit mi_ati_primit a_ajuns_dosar* primit_dosar* received_my получили_мо*',
  FUNCTIONROW:
    'medic_primar medic_specialist medic_stagiar medici_primari medici_specialisti farmacist* rezident rezidentul rezidenti rezidentii rezidentului sofer_autosanitara soferul_autosanitara sofer_pe_autosanitara sofer_pe_ambulanta sofer_de_ambulanta sofer_ambulanta autosanitar* tehnician_dentar tehnicianul_dentar tehnicieni_dentari biolog* biochimist* chimist* fizician* psiholog* logoped* sociolog* brancardier* spalatores* ingrijitoa* ambulantier* dentist* baies* namolar* bioinginer* fiziokinetoterapeut* gipsar* autopsier* masor* statistician* agent_ddd oficiant* educator_puericultor tehnician_sanitar optician* санитарк*',
  NURSEROW:
    'sora_medicala sora_principala surori_medicale asistent_principal asistenta_principala asistent_medical_principal asistenta_medicala_principala asistent_debutant asistenta_debutanta debutant* infirmiera infirmiere',
  GRADE:
    'rezident rezidenti rezidentii tip specialist* principal principala principali principale debutant* primar primara rezident* ssd pl grad gradul gradatie treapta stagiar* debut',
  CLINIC: 'clinic clinica clinice spital_clinic spitale_clinice institut institute centru_medical',
  PAYLAW: '125_2005 125_din legea_125 lege_125 law_125 закон*_125 115_2004',
  PROMOTION: 'promov* avansar* avansez avanseaza',
  VACANTPOST:
    'posturi_vacante posturilor_vacante post_vacant postul_vacant postului_vacant vacant_posts вакант*_должност*',
  UPUWORD: 'upu cpu smurd urgente urgenta primiri_urgente emergency скорой неотложн*',
  ROAD: 'drum drumul drumuri drumurile neasfaltat* asfaltat* pietruit* road roads unpaved дорог*',
  WORKPOINT: 'punct_de_lucru punctul_de_lucru puncte_de_lucru punctele_de_lucru working_point working_points',
  PLACESHORT: 'zona_deficitara localitate_deficitara zone_deficitare localitati_deficitare',
  RARECATEGORY:
    'doctorand* phd докторант* centru_de_plasament centrul_de_plasament casa_de_copii protectia_copilului orfan* foster veteran* deportat* persecutat* eroi_martir* program_national programul_national programe_nationale traficului_de_persoane traficul_de_persoane trafic_de_persoane expulzat* trafficking ajutor_social ajutorul_social venit_minim_garantat calugar* manastire* monah* detinut* penitenciar* ветеран* монах*',
  APPEARS: 'apar apare aparem figurez figureaza show_up shows_as',
  ISSUES: 'elibereaza eliberez elibereze emite emis emit elibereazza issues issued issue выдает выдают',
  HEALTH: 'la_sanatate pe_sanatate de_sanatate la_cas la_cass health медицинск*_взнос*',
  NOINCOME:
    'nu_am_venit nu_am_venituri fara_venit fara_venituri niciun_venit nu_realizez_venituri nu_realizeaza_venituri no_income without_income без_доход* нет_доход*',
  ASYLUM:
    'azil azilant* refugiat* refugiati protectie_internationala protectie_subsidiara asylum refugee* убежищ* беженц* беженец*',
  SUSPEND: 'suspend*',
  RIGHTS: 'drepturi* drepturile rights права',
  HOUSE:
    'casa casei la_casa cas casa_de_asigurari casei_de_asigurari medicul_de_familie medicului_de_familie family_doctor health_insurance_house кассу касса кассе',
  POSTWORD: 'posta corespondenta curier deplasa deplasez by_mail by_post по_почте',
  COUNTY: 'judet judetul judetului county уезд* judete',
  FIRSTDIGIT:
    'insurance_id insurance_number insurance_identification prima_cifra primul_caracter first_digit first_character первая_цифра страхов*_номер*',
  SUNDAY: 'duminic* weekend sambata sunday воскресень*',
  MONEY: 'bani banii banilor money деньги денег',
  WRITETO:
    'la_cine_intreb la_cine_sun la_cine_ma_adresez la_cine_pot_suna cu_cine_vorbesc cu_cine_pot_vorbi pe_cine_sun unde_sun unde_intreb who_do_i_call who_can_i_ask у_кого_спросить who_can_help cine_ma_poate_ajuta cine_ma_ajuta cui_scriu cui_ii_scriu cui_sa_scriu cui_ma_adresez cui_sa_ma_adresez cui_trimit_mail cui_dau_mail pe_cine_intreb pe_cine_contactez cu_cine_iau_legatura кому_писать кому_написать who_do_i_write_to',
  HOURSQ:
    'program_de_lucru programul_de_lucru program_cu_publicul programul_cu_publicul orar_cu_publicul lucru_cu_publicul opening_hours working_hours часы_работы режим_работы',
  SELECTION:
    'examen_de_intrare test_de_intrare admitere interviu* selectie selectia entrance вступительн* concurs_de_admitere',
  IMPERSONAL: 'se_pot_face se_pot_urma se_poate_face se_fac se_face can_be_done',
  NAMEQ: 'cum_se_numeste cum_se_cheama denumirea denumire what_is_it_called как_называется',
  THEN: 'la_anul anul_viitor anul_urmator next_year в_следующем_году dupa_ce_termin dupa_ce_il_termin dupa_ce_o_termin dupa_aceea dupa_asta pe_urma mai_tarziu after_that afterwards потом_вторую',
  DURINGCOURSE:
    'in_timpul_cursului pe_durata_cursului pe_perioada_cursului in_timpul_programului cat_sunt_la_curs cat_fac_cursul during_the_course во_время_курса во_время_обучения',
  BOTDOES:
    'ce_faceti_cu ce_faceti_voi_cu ce_faci_cu ce_faci_tu_cu ce_se_intampla_cu_datele ce_se_intampla_cu_pozele ce_se_intampla_cu_actele what_do_you_do_with что_вы_делаете_с что_делаете_с',
  VALIDATES:
    'cand_aflu_daca cand_voi_afla_daca when_will_i_know in_cat_timp_se_valid* cat_dureaza_valid* cat_dureaza_pana_se_valid* cand_se_valid* cand_imi_valid* how_long_does_valid* how_long_until_valid*',
  GRADEEXAM:
    'examen_principal examen_de_principal examenul_de_principal examenul_de_grad examen_de_grad gradul_principal grad_principal grile grilele',
} as const satisfies Entries<string>;
