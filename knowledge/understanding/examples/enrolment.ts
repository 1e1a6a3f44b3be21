import type { TopicId } from '../../../core/contract/ids.js';

/** Ways of asking, for the classifier. None of them is a question of the evaluation's bank. One a line. */
export const ENROLMENT_EXAMPLES: Partial<Record<TopicId, string>> = {
  fee: `cat trebuie sa platesc in total
cat imi ia pe mine un astfel de curs
valoarea taxei de scolarizare
ce bani imi trebuie pentru specializare
e gratuit sau se plateste
taxa pentru un participant la programul de formare
se face reducere daca suntem mai multi de la acelasi spital
what do I have to pay
how expensive is the training
is there any discount on the fee
во сколько обойдется обучение
какова стоимость программы
обучение платное или бесплатное`,
  'enrolment-period': `din ce data putem depune dosarele
cand e gata perioada de depunere
in ce interval se primesc dosare
am pierdut termenul de inscriere, se prelungeste
cat mai dureaza inscrierile
pana pe cat se poate face inscrierea
sa ma grabesc cu dosarul sau mai e timp
when can I sign up
last day to submit the application
has the registration closed
сколько дней осталось до конца записи
еще можно подать заявку
запись уже закрыта`,
  'payment-period': `in ce perioada trebuie facuta plata
data limita la care ajung banii
cat timp am la dispozitie ca sa achit
trebuie sa platesc inainte sa imi valideze dosarul
platesc dupa ce mi se accepta dosarul
by what date must the fee be paid
should I pay before or after validation
в какие сроки вносить оплату
когда вносить деньги`,
  'payment-details': `imi dati va rog contul
unde virez banii pentru curs
codul fiscal al institutului pentru ordinul de plata
numele beneficiarului si banca
se poate achita la posta sau la ghiseu
banca nu accepta contul cu x
contul se termina in litere
how do I transfer the money
which account number should I use
can I pay by card
реквизиты для оплаты
куда перечислить деньги за курс
можно заплатить наличными`,
  documents: `din ce se compune dosarul
ce pun in dosar pentru inscriere
care sunt hartiile necesare pentru specializare
pot sa aduc copie simpla dupa diploma
mi a expirat cartea de identitate
certificatul de casatorie se depune
avizul trebuie sa fie pe anul viitor
acordul privind datele personale se semneaza
trebuie cazier sau adeverinta medicala
cererea spitalului ce trebuie sa cuprinda
what should the application file contain
is a copy of the diploma enough
which certificates are required
что входит в досье
какие справки и копии приложить
нужен ли сертификат о членстве`,
  'employment-proof': `trebuie sa fiu angajat pe postul respectiv pentru reconversie
adeverinta ca lucrez in domeniu
ce trebuie sa scrie pe adeverinta de la angajator
dovada ca sunt incadrata pe postul din specializare
pot aduce copie dupa contractul de munca in loc de adeverinta
proof that I work in that position
letter from the employer about my post
подтверждение с работы о должности`,
  'who-enrols': `cine se ocupa de inscriere angajatorul sau eu
inscrierea o face managerul
trebuie sa vorbesc cu sefa ca sa ma inscrie
serviciul resurse umane depune dosarele
poate si primaria sa depuna
clinica privata ne poate inscrie
does the hospital send the file
who is responsible for enrolling the nurse
заявку подает больница
кто должен отправить документы`,
  'self-enrolment': `fara sa treaca prin spital
vreau sa ma inscriu eu direct
se poate si individual
nu am angajator si as vrea sa particip
inscriere pe persoana fizica
unde merge inscrierea fara acordul unitatii
can I submit it myself
individual application without employer
могу подать сама без больницы
личная заявка`,
  'where-to-enrol': `pe ce site trebuie sa intru
cum procedez ca sa ma inscriu
unde se incarca dosarul de inscriere
inscrierea se face numai pe internet
adresa platformei
nu gasesc platforma de inscriere
cum imi fac cont pe platforma
how do I apply
which website do I use for the application
где регистрироваться
как записаться
ссылка на платформу`,
  contact: `un numar la care sa sun
cine imi poate da detalii despre program
cui scriu un email
unde va gasesc la ce adresa
numele persoanei care coordoneaza specializarea
imi trebuie un telefon de la institut
who is in charge of the programme
email address for more information
where is the institute
кто отвечает за программу
какой у вас телефон
куда написать`,
  refund: `imi intoarceti banii daca nu mai pot participa
ce se intampla cu taxa daca ma las
vreau sa renunt, cum imi recuperez banii
in cat timp trebuie anuntata retragerea
is the fee refundable
I changed my mind can I have my money back
можно ли вернуть деньги
возврат платы при отказе`,
  'two-programmes': `se pot face doua programe odata
vreau sa urmez si una si alta
pot participa la mai mult de un program
o pot incepe pe a doua inainte sa o termin pe prima
may I enrol in two courses
two specialisations in parallel
две специализации сразу`,
  'course-format': `cum sunt tinute orele
trebuie sa ne deplasam la cursuri
partea practica e in spital
cat tine programul de pregatire
se poate de acasa
cate luni dureaza
in ce oras se face
are lessons in person
how long is the training
где проходят занятия
сколько месяцев учиться`,
  exam: `la sfarsit se da examen
in ce consta evaluarea finala
cum ma inscriu la examenul de specializare
cat se plateste pentru examen
primesc certificat dupa absolvire
what does the final exam look like
do I have to pay for the exam
есть ли экзамен в конце
что сдавать на экзамене`,
  retake: `daca nu trec
a doua incercare la examen
in cate sesiuni ma mai pot prezenta
am cazut la examen
second chance at the exam
пересдача экзамена
если провалю`,
  'training-year': `anul de desfasurare a programelor
cursurile sunt la anul
sunt pentru 2027 programele
which year will the training take place
на какой год набор`,
  'legal-basis': `ce ordin de ministru
care e legea dupa care se face
numarul si data documentului
cine semneaza documentul inmss
actul oficial pe care va bazati
which order regulates it
who signed the letter
какой нормативный акт
кто подписал письмо`,
  programmes: `ce specializari se pot face
imi puteti da lista
ce se mai organizeaza
ce oferiti asistentilor medicali
exista specializare pe chirurgie
do you have a course in surgery
what can one study here
перечень программ
что вы предлагаете`,
  'programme-kinds': `e program de reconversie sau de abilitati
in ce categorie intra cursul
cum stiu daca e reconversie
is it a requalification
это навыки или реконверсия`,
  eligibility: `ce pot face cu calificarea mea
am voie sa particip
cine are dreptul sa se inscrie la
ma primiti si pe mine
se adreseaza si moaselor
la ce as putea merge
ce mi se potriveste
pot si asistentii de farmacie
what am I allowed to study
is it open to midwives
who may attend
кому доступна программа
подходит ли мне
имею ли я право участвовать`,
  'dossier-upload': `va trimit documentele sa vedeti daca sunt bune
pot incarca dosarul in aplicatie
verificati actele
te rog sa imi controlezi hartiile
check whether my file is complete
I want to send you my documents
проверьте мое досье
хочу загрузить документы`,
};
