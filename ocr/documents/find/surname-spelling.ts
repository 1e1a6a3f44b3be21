import { bare } from '../text/fold.js';

/**
 * Beginnings of Romanian surnames that are spelt with marks in every name that grows from them (`CÂRST-EA`, `-OIU`, `-OCEA`). Beginnings
 * whose plain spelling is a usual name too (`TURCANU`, `DRAGAN`, `STANCIU`) are left out: there only the print can tell.
 */
const STEMS = `
ALBĂSTR ANGHELUȚ ARDELEȘ ARMĂȘ BĂCANU BĂCĂOAN BĂCIL BĂDĂL BĂDĂRĂU BĂDESC BĂDIC BĂDIL BĂDOI BĂDUL BĂICOI BĂIEȘ BĂLĂCE BĂLĂEȚ BĂLĂȘ BĂLĂIȚ BĂLȚAT BĂLUȚ BĂNĂȚ BĂNCIL BĂNIC
BĂRAGAN BĂRBĂT BĂRBUL BĂRBUC BĂSESC BĂTRÂN BĂȚĂL BEȘLEAG BÂLB BÂLC BÂRDE BÂRG BÂRL BÂRS BÂRZ BÂTL BÎRL BÎRS BÎRZ BOBÂLC BOBOȘ BOȚAN BRĂESC BRĂIL BRĂTES BRĂTI BRĂTUL BRÂNDUȘ BRÂNZ
BRÎNZ BRÎND BUCĂTAR BUCĂȚ BUHĂESC BURDUȘ BUȘUIOC CĂCIUL CĂLĂRAȘ CĂLĂTOR CĂLDĂR CĂLIMAN CĂLUG CĂMĂR CĂMPE CĂPĂȚÂN CĂPITAN CĂPRĂR CĂPRAR CĂPRIOR CĂPUȘ CĂRĂBAȘ CĂRĂUȘ CĂRPĂN
CĂRPIN CĂRUNT CĂTAN CĂȚEL CĂUȘ CÂMPEAN CÂMPUL CÂNDE CÂRCIUM CÂRJ CÂRLAN CÂRLIG CÂRST CÂRȚ CÂȘLAR CÎMPEAN CÎMPUL CÎRJ CÎRLAN CÎRLIG CÎRST CÎRȚ CHIRIȚ CHIȚOR CHIȚUL CIOBĂNAȘ
CIOBĂNESC CIOBĂNOI CIOBOTĂR CIOCÂRL CIOCÎRL CIUBOTĂR CIUPERCĂ COJOCĂR COSTĂCHES COTÂRL COȘBUC COȘEREAN CRĂCIUN CRĂESC CREȚUL CRÂNG CRÂȘMAR CRÎȘMAR CRÎNG CROITORUȘ DĂBÎC DĂESC DĂMĂC DĂMIAN
DĂNĂIL DĂNES DĂNIL DĂRĂB DĂSCĂL DEACONIȚ DÂMBOV DÂMBEAN DÂRST DÎMBOV DÎMBEAN DOROBANȚ DRĂGHIC DRĂGHIN DRĂGOES DRĂGOI DRĂGUȘ DRĂGUȚ DRĂGUL DUMITRAȘC DUȚESC FĂGĂRĂȘ FĂINAR FĂTUL FÂNAR
FÂNTÂN FÎNTÎN FÂRTAT FLOREȘT FRĂSIN FRĂȚIL FRÂNC FRÂNG FRÎNC FUIORĂȘ GĂINAR GĂITAN GĂLĂȚAN GĂMAN GĂMĂL GĂNESC GĂUREAN GĂVĂN GÂDE GÂLC GÂLM GÂND GÂNJ GÂNSC GÂRBAC GÂRBE GÂRBO GÂRD GÂRLEAN GÂRLES GÂRLO GÂSCAN GÂTLAN
GÎLC GÎND GÎRBE GÎRBO GÎRLEAN GHERGHIȚ GHIȚ GHIȚES GHIȚUL GRĂDIN GRĂJDAN GRÂUR GRÎUR GROȘAN GURĂU HĂBĂȘ HĂISAN HĂLĂUC HĂRĂST HÂNCU HÂNGAN HÂRB HÂRJ HÂRL HÂRȘ HÂRȚ HÎNCU HÎRL HÎRȘ ILIUȚ IONIȚ IOVĂNES IRIMIAȘ ISPĂȘ IVĂNES IVĂȘC
LĂBUN LĂCĂTUȘ LĂCRĂM LĂCUST LĂPĂDAT LĂPTAR LĂPTUC LĂPUȘ LĂSTĂR LĂUTAR LĂZĂREAN LĂZĂRES LĂZĂRIC LĂZĂROI LÂNARU LUNGUȚ LUPUȘOR MĂCELAR MĂCIUC MĂCRIN MĂDĂR MĂGDAL MĂGUREAN MĂIER MĂIES MĂLĂEL MĂLĂIES MĂLIN MĂLUREAN
MĂNĂIL MĂNĂST MĂNES MĂNIC MĂNOI MĂNUC MĂNUȚ MĂRĂC MĂRĂȘ MĂRCUL MĂRCULES MĂRĂNDES MĂRGĂRIT MĂRGINEAN MĂRIES MĂRMUREAN MĂRUNȚ MĂRUȚ MĂRȚIȘOR MĂTĂSAR MĂTĂS MĂTUȘ MĂȚĂOAN MĂZĂR MÂNDR MÂNECUȚ MÂNJ MÂNZ MÂRZ MÎNDR MÎNZ MÎRZ MIHĂES
MIHĂIES MIHĂIL MIHĂIȚ MILIȚ MITITEȘ MOLDOVENEȘ MORĂRAȘ MORĂRES MOȘNEAG MOȘOI MOȚOC MUREȘAN MUȘETES MUȘOI MUȘUNOI MUSTĂȚ NĂDĂBAN NĂDEJDE NĂFTĂN NĂSTAS NĂSTĂS NĂSTĂSES NĂSTUR NĂVODAR NEAGOȘ NEAMȚ NEDELEȘ NEGOIȚ NEGRUȚ NEGUȚ
NIȚES NIȚUL NIȚOI OLĂNES OLĂRES ONIȘOR OȚEL PĂCAL PĂCĂL PĂCURAR PĂDUR PĂIȘ PĂLĂNGEAN PĂLTIN PĂNES PĂNOI PĂPUȘ PĂRĂU PĂRĂUȘ PĂSĂR PĂSCĂL PĂTÎRL PĂTÂRL PĂTRĂȘC PĂTRAȘC PĂTRUL PĂTRUȚ PĂUN PĂUNES PĂVĂL PÂNDAR PÂNIȘOAR PÂNZAR PÂRÂ PÂRL PÂRPĂ
PÂRÂIAN PÂRV PÂSLAR PÎNZAR PÎRC PÎRJ PÎRL PÎRV PÎSLAR PÎNIȘOAR PIȚIGOI PLĂCINT PLĂEȘ PLĂIAȘ PLĂMĂD PLĂTIC POPÂRL PORÎMB POȘTAR POȘTARU PRĂJES PREDUȘ PUȘCAȘ PUȘCAR PUȘCĂ RĂCĂȘAN RĂCHIT RĂDĂȘAN RĂDOI RĂDUC RĂDUL RĂDUȚ RĂILEAN RĂMUREAN RĂȘCAN RĂȘINAR
RĂSUCEAN RĂȚOI RĂUȚ RĂVĂȘ RĂZMERIȚ RĂZOAR RÂMB RÂMN RÂȘNOV RÂȘNIȚ RÂMBES RÎMN RÎȘNOV ROTĂRES ROȘCULEȚ ROȘIOR ROȘOG SĂCEAN SĂCĂRE SĂCUI SĂFTOI SĂLĂGEAN SĂLCEAN SĂLIȘTEAN SĂMĂRE SĂNDUC SĂNDUL SĂPUNAR SĂRĂȚEAN SĂRAR SĂSĂRMAN SĂSEAN SĂSU SĂTEAN SĂVES SĂVUL SÂMBOT SÂMPETR
SÂNGEORZ SÂNMĂRTIN SÂNZIAN SÂRBU SÂRGHI SÎMBOT SÎRBU SCÂNTE SCÎNTE SCĂRLĂT SCĂUNAȘ SFÂRL SFÂRÂIAL SFÎRL SLĂNIN SLĂTIN SLĂVES SMĂRĂND SMĂDUL SPĂTAR SPĂTĂR SPÂNU SPÎNU SPÂNZ STĂNES STĂNCIUL STĂNCULEȚ STĂNIC STĂNIL STĂNIȘ STĂNOI STĂNUȘ STĂNUȚ STĂRC STĂRUIAL STĂTES STĂVĂR STÂLP STÂNCĂL STÂNG STÂNIL STÂNJ STÎLP STÎNG STÎNJ
STRĂCHIN STRĂJES STRĂUȚ STRÂMB STRÎMB STRUȚ SUCIȚ SURDUȚ ȘĂLARU ȘERBĂN ȘERBOI ȘCHIOP ȘEPTELIC ȘIȘEȘT ȘOIMAR ȘOIMES ȘOIMUȘ ȘOLDES ȘOPÂRL ȘOPÎRL ȘOȘES ȘOVĂIAL ȘTEFĂN ȘTEFÎN ȘTEFLEA ȘTIRB ȘTIUC ȘTIUBE ȘUȘNEA ȘUȚEU ȘUTEU TĂBĂCAR TĂLMĂC TĂMÂIAN TĂMAȘ TĂNAS TĂNĂS TĂNĂSES TĂNĂSOI TĂNĂSUIC TĂNES TĂRĂȘ TĂRÂȚ TĂUT TĂUTUL TÂLV TÂMPEAN TÂNJAL TÂRC
TÂRÂL TÂRL TÂRN TÂRȘ TÂRZI TÎMPEAN TÎRC TÎRL TÎRN TÎRZI TOMIȚ TOMULEȚ TRĂIL TRĂISTAR TRĂSNEA TRÂMBIȚ TRÎMBIȚ TRIFĂN TRUȘC TUȘN ȚĂRAN ȚĂRUȘ ȚÂMPĂU ȚÂNȚAR ȚÂRC ȚÂRDE ȚÂRLEA ȚÎNȚAR ȚÎRC ȚÎRLEA ȚEPELUȘ ȚEPEȘ ȚEPOI ȚEPORD ȚIBREA ȚIBULEAC ȚIFREA ȚIGAN ȚIGĂN ȚIGĂU ȚINTEA ȚINTĂR ȚIPĂU ȚIPLEA ȚIRIAC ȚOPÂRC ȚOPÎRC ȚUGUI ȚUGULEA ȚUȚEA ȚUȚU ȚUȚUI UNGURAȘ URÂTU URSĂCHES UȘURELU UȚĂ UȚES VĂCAR VĂCĂR VĂDANA VĂDUV VĂETIȘ VĂLEAN VĂLUȚ VĂLIMĂR VĂRĂȘ VĂRGUȚ VĂRZAR VĂTAF VĂTĂM VĂTĂMAN VĂTĂȘ VÂJÂIAL VÂLC VÂLSAN VÂNĂTOR VÂNT VÂRBAN VÂRCOL VÂRGĂ VÂRLAN VÂRTEJ VÂRTOP VÂRTOS VÂSLAȘ
VÎLC VÎLCEAN VÎLCAN VÎNĂTOR VÎNT VÎRBAN VÎRGĂ VÎRLAN VÎRTEJ VÎRTOS VIȘAN VIȘINES VIȘOIU VLĂDES VLĂDESC VLĂDIC VLĂDOI VLĂDUL VLĂDUȚ VLĂSCEAN VLĂȘCEAN VOICUȚ VRÂNC VRÂNCEAN VRÎNCEAN ZĂBAV ZĂGĂN ZĂGREAN ZĂNOAG ZĂPODEAN ZĂRES ZĂRNES ZĂVOI ZĂVOIAN ZÂMB ZÂMBREȘ ZÂRNES ZÎMB ZGÂRC ZGÎRC ZGRIPȚ
BÂTC BÂTF BÂNDAR CÂIN CÂNEP CÂRC CÂȘT CÂȘLEG CÂLȚ CÂMPOI CÂMPIAN DÂRZ DRÂMB DRÂNG FÂNAȚ FÂRȚ FÂȘC GÂFT GÂLG GÂNG GÂRN GÂTEJ GÂTIN
HÂRTOP JÂLȚ MÂRȘ NÂLB PÂNCOT PÂRJ PÂSL PLÂNG PRÂSL PRÂSNEL RÂMNICEAN RÂNZ RÂURE SÂNGE SÂNP SÂRGH SCÂRL SCÂRȚ SCÂND SFÂNT SPÂNACHE SPÂNZUR STRÂNG TÂMPL
TÂRG TÂRNĂV TÂRNOV TRÂMB ȚÂMB ȚÂMP ȚÂNȚ ȚÂRU ȚÂRȚ ȚÂȘT VÂRC VÂRF VÂRNAV VÂRȘ VÂLCEL VÂLV VÂRTIC ZÂRN ZÂMBET ZÂNC ZGÂMB ZGÂRI ALUNIȘ ARMĂSAR AȘCHIOP BĂBĂL
BĂCĂU BĂDIȚ BĂIAȘ BĂIȚ BĂLTĂR BĂNUȚ BĂRĂG BĂRĂIT BĂTĂUȘ BEȘTEL BLĂGOI BLĂJAN BORȘAN BOȘTIN BRĂDEȘ BRĂDUȚ BRĂNEȘ BRĂNIȘ BRĂTĂȘ BREȘTEN BUCUREȘT BUHUȘ BUMBĂC
BURCIȘ BUTUȘIN BUZOIAN CĂLĂU CĂLDĂRAR CĂLUȚ CĂPREAN CĂPUȘAN CĂPUȘN CĂRĂMID CĂRBUN CĂRTUR CĂSĂND CĂTĂLIN CĂTUN CĂUNEAN CIȘMAȘ CIȘMIG COMĂRNIC COȚOFAN CRĂCIUNESC
CUCUIEȚ CUȚAR CUȚITAR DĂDÂR DĂRMĂN DĂRĂM DĂSCĂLIȚ DEALĂREAN DOROBĂN DRĂGĂȘ DRĂJN DUMITRĂȘ FĂCĂOAR FĂCĂEȚ FĂGEȚ FĂGĂD FĂINĂ FĂLTICEN FĂTUȘ FLĂMÂNZ FRĂSINEL FRĂSINEAN
FRUMUȘ GĂGEȘ GĂLEȚ GĂLBEN GHEȚ GHIMPĂȚ GRĂDIȘT GRĂMESC GRĂNICER GRUIȚ HAȚEGAN HAȘDEU HĂȚĂGAN HĂȚEG HĂLMĂGEAN HĂRĂBĂG HĂULIC ÎNTORS ÎNTUNER ÎNĂLȚ JĂRĂȘT LĂNCR LĂPUȘT LĂPUȘN
LĂPUȘAN LĂȘTE LĂUT LĂUNEAN LĂCEAN MĂCĂR MĂCEȘ MĂCIN MĂCIEȘ MĂGUR MĂLĂIAN MĂLINAȘ MĂMĂLIG MĂNĂȘTUR MĂRĂCIN MĂRĂȘEST MĂRGĂRITESC MĂRGINEN MĂRTINUȘ MĂRUNTEL MĂRȚIȘ MĂSCULES MĂȘCAȘ
MĂTRĂGUN MĂȚĂUAN MĂZĂRIȘ MIEREȘ MITRĂNES MOȚĂȚ MOȘNEG MUNTEȘ NĂDLAC NĂPÂRS NĂSCOC NĂSĂUD NĂSTRĂVAN NĂVĂLIC NĂSUI OCHEȘ ODOBEȘT OȘANU OTOPENEȘ PĂDUREȚ PĂDURE PĂDURAR
PĂFTICĂ PĂHĂR PĂIUȘ PĂLĂRI PĂLTINIȘ PĂNCIUL PĂPĂDI PĂPĂLĂ PĂRĂLUȚ PĂRĂSC PĂSĂRIN PĂSTRĂV PĂȘCAN PĂTĂRLĂG PĂTROI PĂULEȘ PĂUNOI PIPIRIȘ PLĂSMUI PLOPȘ PRIȘCĂ PUȚIN
RĂCĂTĂ RĂCOAS RĂDĂCIN RĂDĂUȚ RĂGĂL RĂPCIUN RĂSPOP RĂSĂRIT RĂSTOAC RĂSVAN RĂȘCANU RĂȘIN RĂTEȘ RĂTUND RĂUTU RĂZEȘ RĂZĂȘ RĂZLOG ROȘIOAR RUȘEȚ SĂCĂLUȘ SĂCĂRĂ SĂCELEAN SĂDEAN SĂLAJ
SĂLCIOA SĂLIȘT SĂMĂRGH SĂPÂNȚ SĂPOI SĂPUN SĂRĂC SĂRMĂȘ SĂSĂU SĂTMĂR SĂVEAN SĂVULES SCĂRIȘ SFÂRLEAZ SLĂTIOAR SLĂVUȚ SMOLIȚ STĂNCIOI STĂNEȘT STĂVIL STREȘIN STRĂIN
STRUGUREȘ ȘALVIR ȘENDR ȘINDRIL ȘINDIL ȘIPOTEAN ȘOIM ȘOLTUZ ȘOVĂR ȘOPÂRLĂ ȘORECAR ȘORIC ȘTEFĂR ȘTIRBU ȘTIUBEI ȘTEVIAN ȘUGUB ȘURUBAR ȘUȘTER TĂLPĂȘ TĂNĂSESC TĂNĂSELE TĂPĂLAG
TĂRĂBUȚ TĂRPESC TĂTĂRAN TĂTĂRUȘ TĂUȘAN TOPÂRCEAN ȚĂPOR ȚĂRĂNUȘ ȚIGĂNUȘ ȚINTĂREAN ȚIȚEI ȚOLEA ȚOLESC ȚUGURLAN UNGUREȘ URLĂȚ VĂCĂRES VĂCĂROI VĂLENAȘ VĂLIȘOAR
VĂLIUG VĂLENEA VĂRĂTIC VĂSIES VĂSÂI VĂSUI VĂTUI VĂLUREAN VĂRGĂȘ VIȘOAR VLĂDEAN VLĂDEȘT VLĂDIȚ VLĂDOIAN VLĂSIEȘ VOIȘ VRĂBI VRĂJIT ZĂBĂVESC ZĂDĂRNIC ZĂLOAG ZĂPĂC ZĂPĂRȚ ZĂRNEȘT
ZĂVAL ZIȘU MÂZG
`;

const byBare = new Map<string, string>();
const clashes = new Set<string>();
for (const stem of STEMS.split(/\s+/).filter(Boolean)) {
  const key = bare(stem);
  if (byBare.has(key) && byBare.get(key) !== stem) clashes.add(key);
  byBare.set(key, stem);
}

const SHORTEST = 4;
/** Endings that turn the last vowel before them from A to Ă: `CIOBAN`, `CIOBĂNOIU`. */
const LONGEST = Math.max(...[...byBare.keys()].map((stem) => stem.length));

/** A surname in capitals with the marks that its beginning always has, all of them when it was read `poor`ly; undefined when no beginning is known. */
export function surnameSpelling(word: string, poor = false): string | undefined {
  const letters = [...word];
  const plain = letters.map((c) => bare(c) || c).join('');
  if (plain.length !== letters.length) return undefined;
  for (let length = Math.min(LONGEST, plain.length); length >= 3; length--) {
    const key = plain.slice(0, length);
    const stem = byBare.get(key);
    if (!stem || clashes.has(key) || (length < SHORTEST && length < plain.length)) continue;
    const spelt = [...stem, ...letters.slice(length)];
    // A word read with some of its marks was read well: its plain letters stay plain, only Ă and Â are settled.
    const partly = !poor && letters.some((c) => bare(c) !== c);
    return spelt
      .map((c, i) => {
        const read = letters[i] ?? c;
        if (bare(read) === read) return partly ? read : c;
        return bare(c) === c ? read : c;
      })
      .join('');
  }
  return undefined;
}

/** Names where Ă stands before a nasal and a consonant, as hardly anywhere: they grow from names with A. */
const NASAL_A = /(?:S|ST|B|D|M|P|L|Z|R)Ă(?=N[DCTG])/;

/**
 * Â stands before two consonants or in a few roots; before one consonant and a vowel, and at the end, the letter is Ă. Before a nasal and a
 * consonant it is Â (`CÂMPEANU`, `FÂNTÂNARU`).
 */
export function settledVowels(word: string): string {
  const settled = word.replace(/Â$/, 'Ă').replace(/(?<=^|[^RMPTHS])Â(?=[BCDFGJKLMNPRSȘTȚVZ](?:[AĂEIOU]))/g, 'Ă');
  return NASAL_A.test(settled) ? settled : settled.replace(/(?<=[^AĂEIOU])Ă(?=M[BP]|N[DTGZJȚ])/g, 'Â');
}
