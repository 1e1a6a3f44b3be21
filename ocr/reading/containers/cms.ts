import { Set as Asn1Set, fromBER, ObjectIdentifier, OctetString, Sequence, Utf8String } from 'asn1js';
import { ReadingFault } from '../reading-result.js';

const SIGNED = '1.2.840.113549.1.7.2';
const ENVELOPED = ['1.2.840.113549.1.7.3', '1.2.840.113549.1.9.16.1.23'];
const COMMON_NAME = '2.5.4.3';
const PEM = /^\s*-----BEGIN (?:PKCS7|CMS|SIGNED)[^-]*-----([\sA-Za-z0-9+/=]+)-----END/;

type Block = ReturnType<typeof fromBER>['result'];

export interface Envelope {
  /** What was signed; nothing in a signature that stands apart from its document. */
  content: Uint8Array | undefined;
  /** Common name in the certificate that signs; read, not verified. */
  signer: string | undefined;
}

/** A signed envelope (`.p7m`, DER, BER or PEM), or nothing when the bytes are none. A sealed one is `encrypted`. */
export function openEnvelope(bytes: Uint8Array): Envelope | undefined {
  const der = binaryOf(bytes);
  if (der[0] !== 0x30) return undefined;
  const outer = childrenOf(fromBER(exact(der)).result);
  const kind = outer[0] instanceof ObjectIdentifier ? outer[0].valueBlock.toString() : undefined;
  if (kind && ENVELOPED.includes(kind)) throw new ReadingFault('encrypted', 'a sealed CMS envelope');
  if (kind !== SIGNED) return undefined;
  const signed = childrenOf(childrenOf(outer[1])[0]);
  const inner = signed.find((one, i) => i > 0 && one instanceof Sequence);
  const octets = childrenOf(childrenOf(inner)[1])[0];
  return { content: octets instanceof OctetString ? bytesOf(octets) : undefined, signer: signerOf(signed) };
}

function binaryOf(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x30) return bytes;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  if (!/^\s*-----BEGIN/.test(head)) return bytes;
  const [, base64 = ''] = PEM.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return Buffer.from(base64, 'base64');
}

const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function childrenOf(block: Block | undefined): Block[] {
  const value: unknown = block && 'valueBlock' in block ? (block.valueBlock as { value?: unknown }).value : undefined;
  return Array.isArray(value) ? value : [];
}

/** In one piece, or in many that stand within it. */
function bytesOf(octets: OctetString): Uint8Array {
  const pieces = childrenOf(octets).filter((one) => one instanceof OctetString);
  if (pieces.length > 0) return Buffer.concat(pieces.map(bytesOf));
  return octets.valueBlock.valueHexView;
}

/** The subject of the certificate whose serial number the signature names, or of the only one. */
function signerOf(signed: Block[]): string | undefined {
  const [certificates] = signed.filter((one) => one.idBlock.tagClass === 3 && one.idBlock.tagNumber === 0);
  const infos = signed.filter((one) => one instanceof Asn1Set).at(-1);
  const serials = childrenOf(infos).map((info) => serialOf(childrenOf(childrenOf(info)[1])[1]));
  const people = childrenOf(certificates).map((certificate) => {
    const fields = childrenOf(childrenOf(certificate)[0]).filter((one) => one.idBlock.tagClass !== 3);
    return { serial: serialOf(fields[0]), name: commonName(fields[4]) };
  });
  return (people.find(({ serial }) => serial !== '' && serials.includes(serial)) ?? people[0])?.name;
}

const serialOf = (block: Block | undefined): string =>
  block && 'valueBlock' in block && 'valueHexView' in (block.valueBlock as object)
    ? Buffer.from((block.valueBlock as { valueHexView: Uint8Array }).valueHexView).toString('hex')
    : '';

function commonName(subject: Block | undefined): string | undefined {
  for (const pair of childrenOf(subject).flatMap(childrenOf)) {
    const [kind, value] = childrenOf(pair);
    if (!(kind instanceof ObjectIdentifier) || kind.valueBlock.toString() !== COMMON_NAME) continue;
    const text = value instanceof Utf8String || (value && 'getValue' in value) ? (value as Utf8String).getValue() : '';
    return (
      text
        .replace(/[\p{C}]/gu, '')
        .trim()
        .slice(0, 120) || undefined
    );
  }
  return undefined;
}
