/** Words of the terminal itself; whoever sits at it is first of all a Romanian nurse or the operator. */
export const TERMINAL_MESSAGES = {
  greeting:
    'Parafa – întrebări despre programele de specializare INMSS și verificarea dosarului.\n' +
    'Scrieți întrebarea și apăsați Enter. /ajutor arată comenzile, /upload CALE trimite un fișier sau toate dintr-un folder, /quit închide.',
  ownCommands:
    'Numai în terminal:\n/upload CALE – trimite un fișier sau toate fișierele unui folder\n/quit – închide discuția',
  choicesHint: 'Răspundeți cu numărul variantei.',
  reading: 'Citesc actele:',
  saved: (path: string) => `Am salvat fișierul în ${path}`,
  goodbye: 'La revedere!',
  noSuchFile: (path: string) => `Nu găsesc niciun fișier la „${path}”. Verificați calea și încercați din nou.`,
  uploadWhat: 'Scrieți după /upload calea fișierului sau a folderului, de exemplu: /upload scan.pdf',
};
