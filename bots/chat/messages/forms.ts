import type { Language } from '../../../core/contract/ids.js';

/** Words of a form for files, where a platform has such a thing. */
interface FormWords {
  button: string;
  title: string;
  label: string;
  hint: string;
}
export const UPLOAD_WORDS: Record<Language, FormWords> = {
  ro: {
    button: '📎 Încarcă acte',
    title: 'Încărcați actele',
    label: 'Fotografii sau PDF-uri',
    hint: 'Le vedeți numai dumneavoastră; se citesc după ce v-ați dat acordul.',
  },
  en: {
    button: '📎 Upload papers',
    title: 'Upload your papers',
    label: 'Photographs or PDFs',
    hint: 'Only you see them; they are read once you have agreed to it.',
  },
  ru: {
    button: '📎 Загрузить',
    title: 'Загрузите документы',
    label: 'Фотографии или PDF',
    hint: 'Их видите только вы; они читаются после вашего согласия.',
  },
};
