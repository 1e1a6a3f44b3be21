import type { Language, ProblemCode } from '../core/contract/ids.js';
import type { ReadDocument } from '../core/documents/document.js';

type FailureCode = Extract<ProblemCode, 'timeout' | 'corrupt' | 'unreadable'>;

const MESSAGES: Record<Language, Record<FailureCode, string>> = {
  ro: {
    timeout: 'Citirea acestui fișier a durat prea mult. Trimiteți-l din nou, câte o pagină într-o fotografie clară.',
    corrupt: 'Fișierul s-a deteriorat și nu mai poate fi deschis. Trimiteți-l din nou.',
    unreadable: 'Nu am putut citi acest fișier. Îl verifică o persoană; îl puteți și retrimite.',
  },
  en: {
    timeout: 'Reading this file took too long. Please send it again, one page in one clear photo.',
    corrupt: 'The file was damaged and no longer opens. Please send it again.',
    unreadable: 'We could not read this file. A person will look at it; you may also send it again.',
  },
  ru: {
    timeout:
      'Чтение этого файла заняло слишком много времени. Отправьте его ещё раз, по одной странице на чётком фото.',
    corrupt: 'Файл повреждён и больше не открывается. Отправьте его ещё раз.',
    unreadable: 'Не удалось прочитать этот файл. Его проверит человек; вы также можете отправить его ещё раз.',
  },
};

/** Stands for a file that could not be read for good, so that the dossier is still judged, never as complete. */
export function failedDocument(file: string, failure: string | null, lang: Language): ReadDocument {
  const code: FailureCode = failure === 'timeout' || failure === 'corrupt' ? failure : 'unreadable';
  return {
    file,
    pages: 0,
    type: 'unknown',
    confidence: 0,
    fields: {},
    problems: [{ code, message: MESSAGES[lang][code] }],
    text: '',
    method: 'ocr',
    took_ms: 0,
  };
}
