import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StoreError } from '../store-error.js';

/** 32 bytes, AES-256. */
export type Key = Uint8Array;

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

export const newKey = (): Key => randomBytes(32);

/**
 * AES-256-GCM: version, nonce, ciphertext, tag. `context` (table, column, row) is authenticated, so that a sealed value
 * that is moved to another row does not open there.
 */
export function seal(key: Key, plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what {@link seal} made; throws `file-tampered` when key, bytes or context are not the same. */
export function unseal(key: Key, sealed: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const broken = (cause?: unknown) =>
    new StoreError(
      'file-tampered',
      `sealed data (${context.split(':')[0]}) does not open: it was altered, or belongs to another key`,
      { cause },
    );
  if (bytes.length < 1 + NONCE + TAG || bytes[0] !== VERSION) throw broken();
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE, bytes.length - TAG)), decipher.final()]);
  } catch (error) {
    throw broken(error);
  }
}

export const sealJson = (key: Key, value: unknown, context: string): Buffer =>
  seal(key, Buffer.from(JSON.stringify(value)), context);

export const unsealJson = <T>(key: Key, sealed: Uint8Array, context: string): T =>
  JSON.parse(unseal(key, sealed, context).toString('utf8')) as T;

/** What `open` gives, or undefined when something sealed does not open: one row that was altered is to harm no other. */
export function ifOpens<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'file-tampered') return undefined;
    throw error;
  }
}
