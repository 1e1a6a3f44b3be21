import type { TopicId } from '../../../core/contract/ids.js';

/** As `enrolment.ts`, for the other sources and for talk. */
export const OTHER_EXAMPLES: Partial<Record<TopicId, string>> = {
  nmo: `ce e sistemul nmo din rusia
educatia medicala continua in federatia rusa
acreditarea in loc de certificare
continuing medical education in russia
система непрерывного медицинского образования
аккредитация вместо сертификата
что указывать в портфолио`,
  'nmo-points': `punctajul pentru acreditare
cate credite nmo se cer
cum se aduna punctele nmo
how are NMO credits earned
сколько баллов дают за лекции
порог баллов для аккредитации
где набрать баллы`,
  'rural-criteria': `punctaj pentru cabinetul medical din comuna
conditii pentru cabinetele din mediul rural
cabinet de medicina de familie izolat
spre cate puncte are dreptul cabinetul
scoring of family practices in villages
условия для сельских врачебных кабинетов`,
  'rural-percentage': `cu cat creste per capita
ce procent se adauga la cabinet
majorarea pentru punctajul obtinut
percentage for the points of the practice
процент увеличения для кабинета`,
  salary: `cat e leafa unei asistente
ce bani castiga un asistent debutant
salariul de incadrare
tabelul cu salariile
how much does a nurse earn
pay of a doctor
сколько получает медсестра
оклад акушерки`,
  bonus: `ce spor se da pentru conditii grele
sporurile la salariu
spor de noapte si garda
procentul sporului pentru sectia de terapie intensiva
tichete de masa pe luna
extra pay for hazardous conditions
доплата за вредность
надбавки к зарплате`,
  'insured-documents': `cum fac dovada ca sunt asigurat
ce depun la casa judeteana ca sa primesc adeverinta
acte pentru asigurarea medicala a unui elev
adeverinta de asigurat ce imi trebuie
how do I prove I am insured
papers for the health insurance house
что нужно для подтверждения страховки
документы в кассу страхования`,
  'insured-validity': `pe ce perioada se elibereaza adeverinta de asigurat
expira dupa trei luni dovada de asigurat
how long is the proof of insurance good for
срок действия справки о страховании`,
  'insured-status': `cand nu mai sunt asigurat
cine intra ca si coasigurat
platesc contributia de sanatate singur
ce pierd daca nu platesc asigurarea
loss of insured status
кто может быть созастрахован
как стать застрахованным`,
  'insured-id': `codul unic al strainului asigurat
cifra de control a numarului de identificare
din ce se compune codul cid
how is the insurance number built
идентификационный номер в системе страхования`,
  privacy: `unde ajung datele personale
cum pot cere stergerea informatiilor
cine are acces la ce trimit
is my information stored
где хранятся мои данные`,
  human: `treceti ma la un operator uman
vreau legatura cu cineva
pass me to a person
соедините с сотрудником`,
  chat: `buna
buna ziua
neata
seara buna
mersi
va multumesc
pa pa
cine esti
ce stii sa faci
how are you
good day
thanks a lot
здравствуйте
до свидания
кто ты`,
};

/** Questions of other subjects. */
export const FOREIGN_EXAMPLES = `ce mancam diseara
cum repar o chiuveta
care este capitala australiei
cat face doi plus doi
povesteste mi ceva amuzant
unde este cel mai apropiat supermarket
cine joaca in filmul asta
cum gasesc un loc de munca
cat costa o paine
vreau sa comand o pizza
cum slabesc zece kilograme
care e programul la posta
ma poti ajuta cu tema la matematica
cand e paste anul acesta
cum instalez windows
ce carte sa citesc
recomanda mi un restaurant
cum se creste o pisica
cat e ceasul
unde merg in vacanta
vreau sa imi fac buletin nou
cum platesc impozitul pe casa
pana cand platesc amenda
ce haine sa port la nunta
cand joaca nationala
what is the capital of spain
how do I fix my car
when does the shop open
who won the match
recommend a good book
how old is the universe
как починить машину
где купить хлеб
когда начнется матч
кто написал войну и мир
сколько лет земле`;
