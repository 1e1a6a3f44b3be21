import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { cnpCheckDigit } from '../../core/identity/cnp.js';

const FIRST = '291021740187';

/** A person who does not exist, by values that stand nowhere else: found anywhere, they were let out. ASCII, to be sought in bytes. */
export const PLANTED = {
  surname: 'Plantatescu',
  givenName: 'Zuzimira',
  cnp: `${FIRST}${cnpCheckDigit(FIRST)}`,
  series: 'ZX918273',
  iban: 'RO49AAAA1B31007593847321',
  phone: '0722918273',
  email: 'zuzimira@plantat.example',
  words: 'porumbelulgalben',
} as const;

/** What tells somebody's money, papers or way to reach them; the words of a conversation may hold names, these never. */
export const NUMBERS = [PLANTED.cnp, PLANTED.series, PLANTED.iban, PLANTED.phone, PLANTED.email];

/** As it might stand in a file: in clear, in other letters, as UTF-16, in base64 at any offset, in hexadecimal. */
function shapesOf(value: string): string[] {
  const plain = value.toLowerCase();
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), Buffer.from(value)])
      .toString('base64')
      .slice(offset === 0 ? 0 : offset + 1)
      .replace(/=+$/, '')
      .slice(0, -2)
      .toLowerCase(),
  );
  return [plain, [...plain].join('\0'), ...base64, Buffer.from(value).toString('hex')];
}

/** Which of the values stand in these bytes, in any of their shapes. */
export function foundIn(bytes: Uint8Array | string, values: readonly string[] = Object.values(PLANTED)): string[] {
  const text = (typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1')).toLowerCase();
  return values.filter((value) => shapesOf(value).some((shape) => text.includes(shape)));
}

/** Every file below a folder, with the values that it holds; files that hold none are left out. */
export function leaksBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const found = [...foundIn(readFileSync(join(parentPath, name))), ...foundIn(name)];
      return found.length > 0 ? [`${name}: ${found.join(', ')}`] : [];
    });
}

/** A paper that prints all of it. */
export async function plantedPaper(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  const { surname, givenName, cnp, series, iban, phone, email } = PLANTED;
  const lines = [
    'CERTIFICAT DE MEMBRU',
    'Ordinul Asistentilor Medicali Generalisti, Moaselor si Asistentilor Medicali din Romania',
    `Nume: ${surname}   Prenume: ${givenName}`,
    `CNP: ${cnp}`,
    `Seria ${series.slice(0, 2)} nr. ${series.slice(2)}   ${series}`,
    `IBAN ${iban}   telefon ${phone}   ${email}`,
    'Asistent medical generalist',
  ];
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 50, y: 760 - index * 28, size: 12, font });
  return pdf.save();
}
