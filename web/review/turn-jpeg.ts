import sharp from 'sharp';

const QUALITY = 78;

/** A page turned clockwise; anything but a quarter, a half or three quarters leaves it as it is. */
export async function turnJpeg(jpeg: Uint8Array, degrees: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (degrees !== '90' && degrees !== '180' && degrees !== '270') return new Uint8Array(jpeg);
  return new Uint8Array(await sharp(jpeg).rotate(Number(degrees)).jpeg({ quality: QUALITY }).toBuffer());
}
