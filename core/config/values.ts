import { z } from 'zod';

/** A variable that holds something. */
export const text = z.string().trim().min(1);

export const whole = (min: number, max: number) =>
  z.string().trim().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(min).max(max));

/** The 32 bytes of a key written in base64 (44 characters) or hexadecimal (64 digits); undefined for anything else. */
export function parseKey(value: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(value)) return Uint8Array.from(value.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(value)) return undefined;
  const binary = atob(value.replace(/-/g, '+').replace(/_/g, '/').replace(/=$/, ''));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export const optional = text.optional();
export const url = (schemes: string[]) =>
  text.refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)), {
    message: `must be an address that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  });
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
/** Telegram calls https only; plain http is for a proxy or a test on this machine. */
export const publicUrl = url(['http', 'https']).refine(
  (value) => {
    if (!URL.canParse(value)) return true;
    const { protocol, hostname } = new URL(value);
    return protocol !== 'http:' || LOOPBACK.test(hostname);
  },
  { message: 'must be an address that starts with https:// (http:// only on this machine)' },
);
export const key = text.refine((value) => parseKey(value) !== undefined, {
  message: 'must be 32 bytes, written as 44 characters of base64 or 64 hexadecimal digits (parafa key new prints one)',
});
/** Telegram allows these characters in the secret that its webhook calls carry. */
export const secret = text.regex(/^[A-Za-z0-9_-]{16,256}$/, 'must be 16 to 256 letters, digits, _ or -');

/** Numbers of roles, parted by commas. */
export const roleIds = text
  .default('')
  .transform((value) => value.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^\d{15,21}$/, 'must be numbers of roles, parted by commas')));
