/**
 * Words that say nothing of what is asked. A question whose other words are all foreign to the subject ("cât costă un
 * bilet") is told from one that has none ("cât costă?") by them.
 */
export const COMMON_WORDS = new Set(
  `a al ale ai am ai are avem aveti au avea aveam aș as ati o un una unul unei unui unor niste cel cea cei cele acel acea acest aceasta
  acesta aceste acestea asta asa astfel atunci acolo aici acum azi astazi maine ieri abia deja inca iar dar daca de din dintre despre dupa
  desi deci da nu nici nimic niciun nicio ne ni la le li lui lor lui ei el ea eu tu noi voi ele dumneavoastra dvs dv dumneata imi iti isi mi ti si
  s m l n va v te se sa sau ori fi fie fiu fii fost era eram este e esti sunt suntem sunteti ii il pe pentru pt prin pana peste
  printre langa cu fara contra ca cat ce care carui carei caror cine cui cum cand unde cati cate cata cit cind in intr intre inainte
  intr-un intr-o mai mult multa multe multi putin mea meu mei mele ta tau tai tale sau sa nostru noastra vostru voastra voastre tot toata
  toate toti foarte chiar doar numai tocmai cumva ceva cineva oarecare oricare orice oricine fiecare alt alta alte alti altul altceva
  va rog frumos multumesc mersi scuze scuzati pardon buna ziua seara salut hei domnule doamna domnul dna dl stimata stimate
  spune spuneti spune-mi zi ziceti zice zic stiti stiu stie stim afla aflu aflam intreb intrebare intrebari intrebam raspuns raspundeti
  raspunde ajuta ajutati ajutor lamuriti informatii informatie detalii explicati vezi vad vazut auzit inteleg inteles cred parere pare sper
  as vrea vrem vroiam per problema probleme spate fata sfarsit sfarsitul loc locul merge mergem ciudat voiam doream dori ar ati fi avea face fac facut facem faceti merge mers vin vine veni venit dau dai da dati dat pun pune pus
  iau ia luat las lasa tin tine stau sta lucrez lucreaza lucram anul anu luna zile zi ora ore minute saptamana timp vreme_ce nou noua noi vechi
  mare mic bun buna bine rau prima primul doilea doua doi trei patru cinci zece unu sase sapte momentan curand grele grea greu original originale originalul scanat scanata scanate publicul faci facea
  oameni fata baiat colega colegele colege colegi prietena prieten lume
  the a an of to in on at for from by with and or but not no yes is are am was were be been being it its this that these those there here
  i me my mine you your we our us they them their he she his her do does did done can could will would shall should may might must have has
  had what which who whom whose when where why how much many any some all each every more most other please tell know want ask question
  let if so too also just only still already about into than then as up down out hello hi sir madam get got give one two three get
  need want hi im i'm ive whats s t m re
  и в на с по к у о об от до за из для при без под над про через а но или да нет не ни же ли бы это эта этот эти тот та те то так как
  что чтобы если когда где кто какой какая какие какое каких какую какого чей сколько я ты он она оно мы вы они мне меня мной тебе вам вас
  нам нас его ее их мой моя мое мои моей моих свой свои быть есть был была было будет можно нужно надо хочу могу может могут ли уже еще
  только очень тоже также там тут здесь сейчас сегодня завтра вчера пожалуйста скажите подскажите здравствуйте привет спасибо очень
  intampla intampl posibil posibila posibile inclusiv nevoie вами состоят состоит чего anticipat rapid greseala gresit gresita exact exacta concret treaba treba chestia chestie oficial oficiala real adevarat corect corecta functioneaza cumva eventual repede urgent sigur bineinteles apropo legat legatura privire referitor euro astept asteapta astepta asteptam primit primita ajung ajunge ajuns iese ies spus zis scris scrie scriu citit citesc cauta caut cautat gasesc gasit gasim
 incerc incercat reusit reusesc uitat uit gandesc gandit credeam crezut parca totusi insa deoarece fiindca pentru_ca intrucat oricum desigur poate putea putut trimite trimis cerut cer cere
 platit plec pleaca raman ramane ramas trec trece trecut schimba astept conteaza contez trebui obligat obligata vorba locuiesc stau sat mine tine sine dansul dansa dansii toata_lumea cand_va vreodata niciodata
 mereu uneori des rar imediat ulterior anterior urmator urmatoare urmatorul trecuta trecut viitor viitoare viitorul acord de_acord propriu proprie tari tare mic mica mici mari noua nostri dvoastra d_voastra
 bani cont nume prenume numesc elena maria ana ioana andreea mihaela romania roman romana romani bucuresti judet judetean judeteana stat publica public sanatate sanitar sanitara sanitare medical medicala medicale
 really actually maybe perhaps please would like could able also because since after before during without within between into through again soon later already yet ever never always often people person thing things way work works working live lives come came go going gone see seen say said think thought find found use used using try tried look looking send sent receive received still right wrong sure okay name country romania romanian hospital
 дает дают дадут работаю работает работать живу хотела хотел хотелось хотим получила получил получить скажи расскажите объясните интересует сколько нибудь которые который которая которое больнице больница румынии румыния после перед во время через также ещё тогда потом теперь всегда никогда иногда очень просто именно вообще конечно можете могли могла своих своей своего меня зовут большое огромное ziua seara dimineata frumoasa acorda acordat acordate primesc medie media mediu medii intreb intrebare familie familia familiei вопрос узнать знаю знать все всё всех один два три про ли
  ani toamna vara iarna primavara пять пяти лет domn domnule precizati precizezi precizare comunicati comunica acesteia acestuia acestora aceluia respectuos stimat stimati mentionate mentionat mentionata
  privind privinta conform aferent aferenta domnia facuta facut facute tarziu devreme cel maxim obligatoriu neaparat absolut apoi deocamdata uneia
  alo auzi институт института институте отдел отдела отделе limited limitate limitat ограничено ограничены
  prevede prevad stipuleaza olograf electronic electronica cadru cadrul baza ministru ministrului minister ministerul ministerului mii sute mie suta cetatean cetateni cetateanul citizen citizens гражданин гражданина граждане
  unora altora aceeasi aceiasi oricui cuiva nimanui fiecarui ambele ambii incepator efectiv practic defapt fapt cazul caz situatia situatie situatii
  conditia conditie lamuresc lamuriti lamurire clarific clarificati clarificare indruma indrumati sfat sfatuiti recomandati nelamurire nelamuriri
  neclar neclara clar clara simplu simpla usor usoara dificil complicat interesata interesat interesati interesate dispusa dispus hotarat hotarata
  decis decisa pregatit pregatita gata terminat terminata inceput inceputa bucuroasa tanara tanar batrana varstnica singura mama mami draga dragi
  scump doamne naspa misto fain ok okey oki super mersic pwp scuza deranj deranjez deranjul timpul dispozitie intarziere intarzierea rapida raspunsul
  raspunsuri raspunzi ajutorul grup grupul postare postat comentariu auzisem vazusem citisem zicea ziceau spunea spuneau scria aparea apare aparut
  aparuta figureaza exista existau posibilitatea posibilitate sansa sanse optiune optiuni varianta variante alternativa alegere aleg alege ales alta
  altul ultimul ultima ultimii anterioara precedent sectie sectia sectii tura ture gardian colectiv serviciu serviciul munca muncesc muncim angajez
  angajare detasat detasare mutat mutata plecat plecata intors intoarsa concerning regarding kindly inform information details clarify possible maybe
  latest earliest exactly currently anymore either neither both another same different several certain general main basic simple quick question
  questions answer answers касается касательно уточните уточнить поясните интересно подробнее конкретно именно точно примерно обычно сейчас позже
  раньше нужна нужен нужны надо ли случае случай вообще пожалуйста`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What is asked elsewhere. One such word, and no name or thing of ours, makes a question foreign. */
export const FOREIGN = {
  foreign: `meciul meciuri meciurile vreme* vremea_maine meteo ploua ninge banc bancuri gluma glume poezie* alegeri* presedinte* premier politic* partid* guvern* fotbal*
    meci campionat* echipa reteta retete ciorba supa tort prajitur* friptura eseu eminescu film filme serial* muzica cantec* concert* iphone
    telefon_sa samsung laptop* calculator_de euro_azi cursul_euro cursul_valutar valutar bitcoin crypto bursa actiuni apartament* chirie inchiriat inchiriez casa_de_vanzare tren
    trenul avion zbor autobuz bilet* hotel vacanta vacantei plaja inventat bec* traduc* traducere masina masini auto rca benzina second_hand pasaport*
    declaratia_unica impozit* divortez manichiur* coafor* permis_auto permisul_auto permis_de_conducere categoria_b inot inoti dans fitness slabit_repede
    magazin* cafea* cafeaua pisica caine caini planeta luna_plina horoscop* zodia zodie loto pariu* pariez casino joc jocuri rezidentiat* germania anglia italia
    concediu_de_odihna scriu_un_cv python javascript program_java functie_python sort_a_list weather joke jokes president election* football soccer recipe* pizza
    flight* ticket* movie* song* poem* essay capital_of translate bitcoin stock stocks car hotel restaurant погод* анекдот* шутк* борщ* приготовить рецепт* билет*
    президент* выбор* футбол* фильм* песн* стих* курс_доллара курс_евро доллар* машин* гостиниц* ресторан* столиц* перевед* сочинен* гороскоп*
    cumpar cumpara vand credit_ipotecar ipoteca imprumut loteri* credit_la_banca credit_bancar credit_la banca_transilvania emag olx tiktok facebook instagram youtube netflix
    matematica inmultit ecuati* integral* derivata istoria capitala_frantei capitala_lui cine_a_inventat operatie_de cataracta estetica
    engleza franceza germana spaniola limba_engleza curs_de_sofer scoala_de_soferi curs_de_limba ce_facultate de_lucru joburi job jobs minim_pe_economie croitorie cosmetica fotografie_curs dans masini programare_web
    facultatea_de_medicina facultatea_de_drept universitat* divortez
    masinii concediu_medical electricitate curent gaze viza visa driving_licence chiria plangere plangeri reclamati* abonament* rovinieta amenda amenzi alocati* айфон* виза визы права_вождени*
    nunta botez rochie pantofi haine telefon_nou android windows wifi parola_la_wifi router imprimant*`,
} as const;
