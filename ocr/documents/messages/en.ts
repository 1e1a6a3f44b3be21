import type { DocumentMessages } from './ro.js';

export const documentMessagesEn: DocumentMessages = {
  problems: {
    blank: 'The page is blank. Please check that you uploaded the right file.',
    unreadable: 'The document cannot be read. Photograph it from above, in good light, flat, with all corners in view.',
    'too-dark': 'The picture is too dark. Please photograph it again in good light.',
    blurred: 'The picture is blurred. Hold the phone still and photograph it again.',
    'too-small': 'The picture is too small. Please send the original photo as a file, not reduced.',
    glare: 'Light is reflected on the document. Photograph it again without flash, from another angle.',
    'cut-off': 'The document is cut off. Photograph it again with all corners in view.',
    'not-specific':
      'This is the statement for health insurance: it shows no post specific to the specialization programme.',
    'wrong-type': 'This document is not one of those that the dossier asks for. Please check what you uploaded.',
    'wrong-operator': 'The consent is not given to INMSS. Your consent to data processing by INMSS is needed.',
    unsigned: 'No signature can be seen. Please sign the document and upload it again.',
    'cnp-invalid':
      'The personal code (CNP) on the document is not valid: its control digit does not fit. Please check the document.',
    'name-mismatch': 'The pages of this document name different people. Send the document with its own pages only.',
    'mrz-checksum': 'The check digits in the bottom lines of the identity card do not fit. Please check the document.',
    encrypted: 'The file is protected by a password or a certificate. Save it without protection and upload it again.',
    corrupt: 'The file is damaged and cannot be opened. Please upload it again.',
    'too-large': 'The file or its resolution is too large. Scan at 300 dpi or split it, and upload it again.',
    'too-many-pages': 'The file has too many pages. Please split it into several files.',
    'unsupported-format': 'This kind of file is not accepted. Please send PDF, JPG, PNG or HEIC, or a ZIP of them.',
    'office-document': 'This is a Word or Excel document. Save it as PDF (File, Save as, PDF) and send the PDF.',
    'archive-without-papers':
      'There is no document in the archive. Please send the documents as PDF, JPG, PNG or HEIC, or a ZIP of them.',
    timeout: 'Reading took too long and was stopped. Send the document with fewer pages or at a lower resolution.',
    'text-differs':
      'The file holds other text than the page shows; what is seen was read. Send a photo or a scan of the original document.',
    'damaged-page': 'Page {pages} is damaged and could not be read; the others were. Send the document again.',
    'late-page': 'Reading page {pages} took too long and was stopped; the others were read. Send that page on its own.',
    'form-not-shown':
      'The file is a PDF form or portfolio that cannot be seen without its own program. Print it to an ordinary PDF or send each document on its own.',
    'signed-electronically':
      'No handwritten signature can be seen. The file is signed electronically (by {signer}); the electronic signature was not verified here.',
    within: 'From “{name}”: ',
  },
};
