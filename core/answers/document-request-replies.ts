import type { AspectReplies } from './by-aspect.js';

/** The request of the employer, item 1 of the announcement. */
export const REQUEST_REPLIES: AspectReplies = {
  'documents.request-content': {
    line: {
      ro: (v) => `Trebuie să fie ${v.paper(1)}. Un model nu este dat în documente.`,
      en: (v) => `It must be ${v.paper(1)}. The documents give no model.`,
      ru: (v) => `Это должно быть ${v.paper(1)}. Образца в документах нет.`,
    },
  },
  'documents.request-stamp': {
    line: {
      ro: 'Anunțul cere ca solicitarea să fie „semnată și ștampilată de managerul unității sanitare”. Pentru unitățile fără ștampilă sau pentru semnătura electronică nu prevede nimic.',
      en: 'The announcement asks for a request “signed and stamped by the manager of the health unit”. It says nothing of units without a stamp or of electronic signatures.',
      ru: 'В объявлении требуется заявление, «подписанное и заверенное печатью менеджером медицинского учреждения». Об учреждениях без печати и об электронной подписи ничего не сказано.',
    },
    cites: ['inmss.paper.1'],
    ask: true,
  },
  'documents.request-signatory': {
    line: {
      ro: 'Solicitarea o semnează și o ștampilează managerul unității sanitare. Alt semnatar nu este pomenit în documente.',
      en: 'The request is signed and stamped by the manager of the health unit. The documents mention no other signatory.',
      ru: 'Заявление подписывает и заверяет печатью менеджер медицинского учреждения. Другие подписанты в документах не упомянуты.',
    },
    cites: ['inmss.paper.1'],
  },
  'documents.request-several': {
    line: {
      ro: 'Da. Unitatea poate trimite o solicitare pentru unul sau mai mulți asistenți, cu numele lor și specializările cerute; diploma se depune pentru fiecare.',
      en: 'Yes. The unit may send one request for one or more nurses, with their names and the specializations; the diploma is filed for each of them.',
      ru: 'Да. Учреждение может подать одно заявление на одну или нескольких медсестёр, с их именами и специализациями; диплом прилагают для каждой.',
    },
    cites: ['inmss.employers', 'inmss.paper.1', 'inmss.paper.2'],
  },
};
