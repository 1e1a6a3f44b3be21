/** What the reader tells the applicant about one paper, by problem. The shape of every language. */
const ro = {
  problems: {
    blank: 'Pagina este goală. Verificați că ați încărcat fișierul potrivit.',
    unreadable: 'Documentul nu se poate citi. Fotografiați-l de sus, la lumină, întins, să se vadă toate colțurile.',
    'too-dark': 'Imaginea este prea întunecată. Fotografiați din nou, la lumină.',
    blurred: 'Imaginea este neclară. Țineți telefonul nemișcat și fotografiați din nou.',
    'too-small': 'Imaginea este prea mică. Trimiteți fotografia originală, ca fișier, nu micșorată.',
    glare: 'Lumina se reflectă pe document. Fotografiați din nou, fără bliț, dintr-un alt unghi.',
    'cut-off': 'Documentul nu este întreg în imagine. Fotografiați din nou, să se vadă toate colțurile.',
    'not-specific':
      'Este adeverința pentru asigurarea de sănătate: nu arată un post specific programului de specializare.',
    'wrong-type': 'Acest document nu este unul dintre cele cerute la dosar. Verificați ce ați încărcat.',
    'wrong-operator':
      'Acordul nu este dat pentru INMSS. Este nevoie de acordul dumneavoastră pentru prelucrarea datelor de către INMSS.',
    unsigned: 'Nu se vede nicio semnătură. Semnați documentul și încărcați-l din nou.',
    'cnp-invalid': 'CNP-ul de pe document nu este valid (cifra de control nu se potrivește). Verificați documentul.',
    'name-mismatch': 'Paginile acestui document numesc persoane diferite. Trimiteți documentul numai cu paginile lui.',
    'mrz-checksum':
      'Cifrele de control de pe rândurile de jos ale cărții de identitate nu se potrivesc. Verificați documentul.',
    encrypted: 'Fișierul este protejat cu parolă sau cu certificat. Salvați-l fără protecție și încărcați-l din nou.',
    corrupt: 'Fișierul este deteriorat și nu se poate deschide. Încărcați-l din nou.',
    'too-large':
      'Fișierul este prea mare sau are o rezoluție prea mare. Scanați la 300 dpi sau împărțiți-l și încărcați-l din nou.',
    'too-many-pages': 'Fișierul are prea multe pagini. Împărțiți-l în mai multe fișiere.',
    'unsupported-format':
      'Acest tip de fișier nu este acceptat. Trimiteți PDF, JPG, PNG sau HEIC, ori o arhivă ZIP cu ele.',
    'office-document':
      'Este un document Word sau Excel. Salvați-l ca PDF (Fișier, Salvare ca, PDF) și trimiteți PDF-ul.',
    'archive-without-papers':
      'În arhivă nu se găsește niciun document. Trimiteți documentele ca PDF, JPG, PNG sau HEIC, ori o arhivă ZIP cu ele.',
    timeout:
      'Citirea a durat prea mult și a fost oprită. Trimiteți documentul cu mai puține pagini sau la o rezoluție mai mică.',
    'text-differs':
      'Fișierul conține alt text decât cel care se vede pe pagină; s-a citit ce se vede. Trimiteți o fotografie sau o scanare a documentului original.',
    'damaged-page':
      'Pagina {pages} este deteriorată și nu s-a putut citi; celelalte pagini s-au citit. Trimiteți documentul din nou.',
    'late-page':
      'Citirea paginii {pages} a durat prea mult și a fost oprită; celelalte pagini s-au citit. Trimiteți pagina separat.',
    'form-not-shown':
      'Fișierul este un formular sau un portofoliu PDF care nu se vede fără programul lui. Tipăriți-l ca PDF obișnuit sau trimiteți fiecare document separat.',
    'signed-electronically':
      'Nu se vede o semnătură de mână. Fișierul este semnat electronic (semnatar: {signer}), iar semnătura electronică nu a fost verificată aici.',
    within: 'Din „{name}”: ',
  },
};

export type DocumentMessages = typeof ro;
export const documentMessagesRo: DocumentMessages = ro;
