/** Words of places in Russian sources, in Romanian. Names of sections stay as they stand there. */
export const PLACES: Readonly<Record<string, string>> = {
  раздел: 'secțiunea',
  'начало страницы': 'începutul paginii',
  'конец страницы': 'sfârșitul paginii',
};
