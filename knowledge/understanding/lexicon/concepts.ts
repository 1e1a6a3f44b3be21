import type { Entries } from './compile.js';

/** What words mean, in three languages: rules and examples speak of meanings, so that they hold in each of them. */
export const CONCEPTS = {
  COST: 'cost costa costa* coste costul costuri costs taxa taxe taxei taxele taxelor taxă pret* tarif* scump* ieftin* fee fees price* charge expensive cheap tuition плата плату платы стоит стоят стоим* цена цену цены взнос* сбор тариф* cat_ma_costa cat_vine cat_iese',
  HOWMUCH:
    'cuantum* cat cata cati cate bani suma sume lei ron sum amount how_much how_many many сколько сумма сумму деньг* денег леев лей cat_la_suta procent* percent* процент*',
  WHEN: 'cand data date perioad* interval* zi ziua luna when what_date which_date period когда числа число период* дата дату даты день месяц* ce_data ce_zi',
  UNTIL:
    'pana_cand pana_pe pana_in pana_la pana termen* deadline* ultima_zi ultim* limita until by_when closing close* due last_day latest до_какого до_какой срок* крайн* последн* mai_apuc mai_pot mai_am mai_este inchid* inchis* incheie* inchei* terminat expir* intarzia* late ratat still finish* end ends ending до_конца конч* заканч* закры* опозд* дедлайн* еще_можно',
  START:
    'incep* start* begin* began open* deschid* deschis* demar* начин* начал* начн* откр* din_ce_data de_cand de_pe from_what from_when с_какого',
  ENROL:
    'inscri* inscru* inregistr* aplic aplica aplicat aplicatie aplicatia candid* enrol* enroll* regist* apply applying application* applied sign_up admission* intake запис* подат* подач* подать подаю зачисл* поступ* заявк* регистрац* зарегистр* depun* depus* depunere admiter* подават*',
  PAY: 'plat plata plati* platesc plateste platea* platit* platil* plate platim platii platilor plata achit* achitare vir virament* virez pay* paid transfer* плати* платеж* оплат* заплат* перевод перевести переводить перечисл*',
  ACCOUNT:
    'iban* ibanu* cont contu contul contului conturi trezorer* account bank* banca bancar* bancii счет счета счету iban_ul реквизит* банк* казначе* cif cui cod_fiscal codul_fiscal fiscal* beneficiar* beneficiary ro07* tax_id фискальн* иннфк cod_de_inregistrare',
  PAYWAY:
    'mandat_postal mandat posta card cardul cash numerar online ordin_de_plata ordinul_de_plata op e_banking ebanking internet_banking modalit* ways transfer_bancar casieri* ghiseu наличн* картой картои способ* revolut* paypal western_union',
  INSTALMENT:
    'partial partiala acont* avans jumatate rate rata transe transa instalment* installment* рассрочк* esalonat*',
  DOCUMENTS:
    'file act acte actele actelor actului document* documen* hartii hirtii hartie hartiile dosar* dosarul paper papers paperwork dossier documente документ* бумаг* досье справки dokument* fisier* scan* copie copii_xerox copii_dupa xerox legaliz* lista_de_documente',
  NEED: 'musai trebuie trebui* trebuiesc trebe tre imi_trebuie necesar* nevoie need* required require* must нужн* нужен надо требу* обязател* cer cere cerut cerute pregatesc pregatit contine cuprinde include incluse obligator* compun*',
  WHERE:
    'unde where где куда link* site site_ul siteul siteu platform* адрес_сайта сайт* ссылк* платформ* portal* adresa_web perfmed* permed* perfmet* pe_ce_site website url',
  HOW: 'cum how как pasi pasii steps procedur* mod_de in_ce_mod каким_образом',
  WHO: 'cine who whom кто cui pe_cine cu_cine la_cine кому кого care_persoana',
  CONTACT:
    'contact* telefon* tel phone* sun suna sunati suni apel* call mail mailul mailu email* e_mail adresa adresei address* sediu* strada fax* numar_de_telefon numarul_de raspunde responsabil* coordonator* coordonat* se_ocupa persoana_de telefonul звон* позвон* телефон* почт* контакт* связ* обратит* адрес* мейл* vorbesc vorbi vorbeste whom in_charge cine_raspunde reach person_responsible ответствен* office headquarters находится secretariat* va_aflati va_gasesc va_gasim bodesti vaselor located situat* adresele вас_найти',
  EMPLOYER:
    'angajator* spital* clinica clinicii unitate* unitatea_sanitara unitati manager* primari* employer* hospital* boss работодат* больниц* начальн* cabinet de_la_munca sefa sef_de sefi seful director_de privat* autoritat* institutia_mea serviciul_meu',
  SELF: 'nume_propriu singur singura singuri individual* cont_propriu personal_si pe_cont direct_de_mine own myself self self_enrol* individually самостоятельн* сам сама самому самой лично de_capul_meu fara_spital fara_angajator fara_acordul without_my_employer without_employer without_hospital без_работодател* direct eu_personal eu_singur baga_singur* pe_persoana_fizica independent на_свое_имя от_своего_имени pfi pfa persoana_fizica',
  SUBMIT:
    'depun* depus* trimit* trimis* incarc* adaug* submit* send* upload* hand_in подать подает подаю отправ* загруз* duc duce aduc aduce bring face_cerere solicitare* solicitar* cerere* cerer* заявление заявку заявка inscrie inscriu inainteaz* dau_dosarul подават*',
  REFUND:
    'lua_banii iau_banii lua_bani primesc_banii primesc_bani primesc_taxa ramburs* restitu* inapoi retrag* retras* retragere renunt* razgandi* refund* withdraw* drop_out drop quit money_back get_back верн* возврат* вернут* отказ* откаж* returna* returnez* returneaza recuper* rambursez banii_inapoi anulez cancel* abandon* intorc откажусь передум* raman_fara_bani imi_dati_banii dati_banii dau_banii',
  TWO: 'doua doi 2 ambele amindoua amandoua two both две двух два обе оба mai_multe several несколько 3 trei paralel_doua',
  SAMETIME:
    'acelasi_timp concomitent* simultan* odata deodata paralel in_paralel same_time simultaneously at_once одновремен* параллельн* сразу_две сразу_на acelasi_an anul_asta this_year in_acelasi',
  COURSE:
    'curs cursu cursul cursului cursuri cursurile cursurilor course* class classes program programe programul programului programele programelor programme* programs training specializar* specializ* specialis* lectii ore orele scoala курс* программ* обучен* учеб* учить* занят* специализац* spec formare abilitat* abilitati skill* reconver* requalif* reprofil* supraspecializ* atestat* competent* навык* реконверс* переквалиф* retrain* pregatir* stagiu specializa module modul',
  OFFER:
    'lista ofert* disponibil* aveti organiz* exista offer* available list список предлаг* доступн* есть какие_есть care_sunt se_fac se_face toate total tip_de tipuri aveti_ceva oferiti what_courses what_programmes',
  KINDS: 'reconver* abilit* requalif* skill* реконверс* переквалиф* навык* reprofil*',
  DIFFERENCE: 'diferent* difference* deosebire* разниц* отлич* versus vs',
  MEANING:
    'inseamna ce_este ce_e ce_reprezinta definiti* what_is what_does mean means значит означает что_такое explica explicati explain что_значит',
  ELIGIBLE:
    'pot poate poti putea putem puteti pot_face pot_urma dreptul drept eligib* eligibil* voie am_voie permis_sa incadrez potriv* acces accept* admis* primit primesc_si primesti primiti can could may allowed entitled suitable attend join могу можем может могут можно имеет_право имею_право право доступн* допуск* подход* se_poate se_adreseaza destinat* grup_tinta target_group pentru_cine se_pot poate_participa participa* participate face facem fac urma urmez take',
  WANT: 'vreau vrea vrem as_vrea doresc dori dorim intentionez want wish like хочу хотел* хотим интересует interes*',
  EXAM: 'examen* exam exams examination экзамен* proba probe probele evaluare* evaluar* test teste testare certific_final sesiune_de_examen тест*',
  FAIL: 'pic picat picam pica picare repet* reexamin* refac* relua* reluare nepromov* nu_iau nu_il_iau nu_l_iau nu_am_luat n_am_luat nu_trec nu_promov* cad cazut fail* retake* resit* re_sit провал* пересда* не_сдам не_сдал* не_сда* завал* restant* restanta din_nou_examen inca_o_data iar_examen dau_iar nepromovat*',
  AGAIN: 'se_mai_poate_da mai_pot_da mai_poate_da iar din_nou again снова еще_раз repeta inca_o again_the noua_sesiune',
  ONLINE:
    'online zoom elearning e_learning distanta fizic remote in_person очно дистанц* онлайн зум de_acasa sala format* desfas* prezent* fata_in_fata hibrid face_to_face classroom held proces',
  DURATION:
    'dureaza durata dureaz* duration how_long last lasts длит* длится сколько_времени сколько_длит* cate_luni cate_ore cat_tine luni_dureaza',
  LEGAL:
    'baza_carui baza_carei baza_caruia baza_careia ordin ordinul ordinului ordine lege legea legi legii legal* hotarar* baza_legala temei* act_normativ actul_normativ normativ* regulament* reglement* приказ* закон* law order regulation* decree основани* 1076* 6061* 175_2024 1775* norme normele',
  LETTER:
    'adresa_5229 adresei_5229 5229 adresei_inmss adresa_inmss_nr adresa_inmss_din adresa_inmss_catre adresa_inmss_5229 in_adresa_inmss din_adresa_inmss nr_adresei numar_are_adresa numarul_are_adresa adresa_nr adresa_catre numarul_adresei semnat_adresa semneaza_adresa scrisoare* letter письм* anunt* announcement объявлен* semnat_anuntul cine_a_semnat who_signed кто_подписал semnatar* director_general directorul_general directorul_inmss vladescu general_director director_of_inmss',
  YEAR: 'an anul anului year год году года 2025 2026 2027 2025_2026 in_ce_an ce_an anu',
  CHECK:
    'verific* check* проверь* провер* complet complete verifici uita_te te_uiti analiz* verifica_mi evaluezi controle* look_at посмотр* bun_dosarul corect* valid valida validezi validat*',
  UPLOAD:
    'incarc* upload* trimit_aici aici iti_trimit trimit_poze poze poza pdf загруз* прислать отправить_вам here тут здесь atasez',
  MYPAPERS:
    'dosarul_meu actele_mele my_papers my_dossier my_documents documentele_mele diploma_mea мои_документы мое_досье моё_досье my_file mi_dosarul',
  DATA: 'date datele datelor data_my my_data personal_data date_personale gdpr confidential* privacy данн* prelucrare персональн* protectia_datelor sigurant* stocat* pastrat* pastrati stochea* personal_information',
  DELETE: 'sterg* delete* remove* удал* erase sterse dispar',
  HUMANBOT:
    'un_om om_real persoana_reala human real_person live_agent живым_человек* человек* оператора consultant* coleg_uman uman uman* agent_uman cineva_real operator_uman pe_cineva persoana_vie om oameni operator_real speak_to_someone somebody nu_cu_robotul оператору оператором с_оператор* cu_un_operator un_operator сотрудник* консультант*',
  TALK: 'vorb* discut* talk* speak* поговор* говорить позов* соедин* chem* conect* dau_de dati_mi_un legatura transfer',
  GREETING:
    'salut salutare buna bună ziua_buna buna_ziua buna_dimineata buna_seara neata hello hi hey good_morning good_afternoon good_evening привет здравств* добрый добрыи hei servus alo noroc ceau',
  THANKS:
    'sarut_mana sarut_mainile saru_mana sarutmana multumesc* multumim mersi merci ms mulţumesc thank thanks thx спасибо благодар* mc mulț* multam apreciez',
  BYE: 'la_revedere pa papa bye goodbye noapte_buna o_zi_buna zi_frumoasa до_свидания пока ciao pe_curand',
  SMALL:
    'ce_faci ce_mai_faci cine_esti esti_robot esti_om how_are_you who_are_you are_you_a как_дела кто_ты ты_бот ты_робот cu_ce_ma ce_stii ce_poti_face what_can_you что_ты_умеешь чем_можешь bot robot robotul ok okey am_inteles inteleg bine super perfect grozav ajutor help помощь помоги понятно ясно in_regula cum_te_cheama ce_stii_sa botul botului',
  NMO: 'nmo нмо acreditar* accredit* аккредит* сертификац* сертифиц* rusia rusia* russia* росси* минздрав* портфолио непрерывн* рособрнадзор* лиценз* переквалификации_кадров личном_кабинете',
  POINTS: 'puncte punct puncte_nmo punctaj* points балл* ballov pct',
  RURAL:
    'rural* cabinet_rural tara sate sat comuna comun* comunei mediul cabinet cabinetele cabinetul cabinete practice_rural сельск* деревн* кабинет* delta дельт* delta_dunarii danube dunarii densitate* locuitori asigurati_pe_lista punctele_extreme neasfaltat* asfaltat* pietruit* drum drumuri km kilometri upu_la distanta_pana diferenta_de_nivel deficitar* per_capita medicina_primara majorar* increase majora надбавки_в_дельте 391* family_practice izolat medic_unic emergency_department_km road slope',
  KM: 'km kilometri км километр*',
  DELTA: 'delta deltei dunarii danube дельт*',
  PERCENT:
    'procent* cat_la_suta percent* процент* majorar* majora* mareste increase надбавк* la_suta per_capita sporul_la',
  RURALNUMBERS:
    'densitat* neasfaltat* pietruit* diferenta_de_nivel punctele_extreme deficitar* локаль asfaltat* dispersia dispersie 1200 urgente urgenta skoroy скорой upu cpu emergency criteri* критери* conditii_de',
  SALARY:
    'salariu* salarii salariil* salarial* salariz* salary leafa leaf* salar castig* grila remunerat* salary wage* pay_scale earn* зарплат* оклад* retribut* venit_lunar cat_ia baza_minim',
  BONUS:
    'spor sporu* sporul* sporuri bonus* allowance* надбавк* доплат* garda gard* garzi garzile tichet* vouchers voucher indemnizatie_de дежурств* талон* on_call meal',
  RADIATION: 'radiatii radiati* radiation* радиац* излучен*',
  INSURED:
    'se_asigura ma_asigur sa_asigur asigurat* asigurar* asigurare insur* страхов* застрахован* casa_de_asigurari cas cnas cass sanatate_publica_asigurare calitate* neasigurat* asiguratilor insurance asigur',
  COINSURED: 'coasigurat* co_insur* coinsur* созастрах* co_asigurat* intretinere* intretinut* on_my_insurance',
  VALIDITY:
    'valabil* valid_for valid expira* expir* действ* cat_timp cat_tine validitate* how_long срок_действия pana_cand_e_buna cat_e_buna buna_adeverinta bun_pana',
  STATUS:
    'calitate* pierd* pierde pierdut lose* lost теря* терят* devin* dobandi* obtin_calitatea become* стать contribut* contribution* взносы взнос_на incet* inceteaza luni_in_urma in_urma restant* retroactiv* schimbat_categoria anunt_medicul pachet* pachetul minimal* servicii_am servicii refugia* azil* strain* cine_poate_fi categorii статус* fara_asigurare',
  STATEMENT: 'adeverint* certificat_de_asigurat справк* certificate adev',
  IDNUMBER:
    'numar_de_identificare numarul_de_identificare numar_unic numarul_unic cod_unic numarul_de_asigurat identification_number identification cifra_de_control cifre cifra cod_de_judet codul_casei identificare cid номер_страхов* идентификац* номер',
  EMPLOYPROOF:
    'подтвержден*_с_работы справк*_с_работы документ_с_работы adeverint* adev loc_de_munca locul_de_munca locului_de_munca de_la_munca post_specific incadrat* incadrare contract_de_munca contractul_de_munca revisal reges proof_of_employment employment_proof workplace employment справк* с_места_работы место_работы места_работы adeverinta_de_salariat post_specific specific_post employment_contract вакант* трудов*',
  FINAL: 'final* finala dupa_curs la_sfarsit итогов* после_курса after_the_course',
  PLACES: 'locuri loc_liber cate_locuri places seats мест места capacit*',
  AGE: 'varsta de_ani age возраст*',
  QUALITYWORD: 'clasic* urg*',
  PATIENT:
    'doare durere dureri tratament* tratez trateaza trata* pastil* medicament* medicatie doza doze antibiotic* simptom* febra tensiune* boala regim_alimentar tuse raceal* infecti* analize analizele ibuprofen* paracetamol* nurofen* aspirin* insulina reteta_medicala diagnostic* vindec* crampe alergi* vomit* diaree ametel* sangerare sangerez operez leac ceai vaccin* hurt hurts pain* treatment* medicine* medication* drug drugs dose dosage symptom* fever headache cough* antibiotics pill* disease* cure лекарств* лечит* лечени* болит боль таблет* доза температур* симптом* кашл* давлени* антибиотик* болезн* прививк* глюкоз* glicemi* tumora umflat* depresi* anxiet* insomni* crema unguent administrez injecti* perfuzi*',
} as const satisfies Entries<string>;

export type Concept = keyof typeof CONCEPTS;
