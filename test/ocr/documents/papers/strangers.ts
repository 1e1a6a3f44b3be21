/** Papers of daily life that are none of the dossier's: whatever words they share, they stay unknown. */
export const strangers: readonly [name: string, text: string][] = [
  [
    'request for leave',
    'Către Spitalul Județean „Exemplu”\nCERERE\nSubsemnata TESTESCU ANA-MARIA, asistent medical, vă rog să-mi aprobați efectuarea concediului de odihnă în perioada 01.08.2026 - 15.08.2026.\nData 01.07.2026 Semnătura',
  ],
  [
    'agreement of confidentiality',
    'ACORD DE CONFIDENȚIALITATE\nPărțile convin să nu divulge informațiile comerciale. Prezentul acord intră în vigoare la data semnării.\nSemnătura',
  ],
  [
    'electricity bill',
    'ENERGIA EXEMPLU S.A.\nFactura seria EE nr. 12345678\nConsum 123 kWh\nTotal de plată 234,56 lei\nScadența 15.09.2026',
  ],
  ['prescription', 'REȚETĂ\nCabinet Dr. Exemplu\nRp. Paracetamol 500 mg 1 cp la 8 ore\nData 01.09.2026'],
  [
    'rent contract',
    'CONTRACT DE ÎNCHIRIERE\nÎncheiat între proprietar Exemplu Ion și chiriaș Testescu Maria pentru imobilul din Bistrița\nChiria lunară este de 1.000 lei',
  ],
  [
    'minutes',
    'PROCES-VERBAL\nÎncheiat astăzi 01.09.2026 cu ocazia ședinței consiliului de administrație\nOrdinea de zi: aprobarea bugetului',
  ],
  [
    'recipe',
    'Plăcintă cu mere\nIngrediente: 1 kg mere, 500 g făină, 200 g zahăr\nSe coace 40 de minute la 180 de grade',
  ],
  ['chat', 'Maria\nbună, ai trimis dosarul?\nda, mâine mai pun avizul anual și diploma\nok, pa'],
  [
    'parking permit',
    'PRIMĂRIA MUNICIPIULUI BISTRIȚA\nADEVERINȚĂ\nSe adeverește că autoturismul BN 01 AAA are dreptul de parcare pe str. Florilor\nEliberată pentru a servi la nevoie',
  ],
  [
    'the announcement itself',
    'ANUNȚ ÎNSCRIERE PROGRAME SPECIALIZĂRI\nInstitutul Național de Management al Serviciilor de Sănătate organizează programe de specializare. Dosarul cuprinde: solicitarea unității sanitare, diploma, certificat de membru OAMGMAMR și aviz anual, C.I., acordul cursantului, adeverința, dovada achitării taxei.',
  ],
];
