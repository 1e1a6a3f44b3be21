import { GlobalFonts } from '@napi-rs/canvas';
import { FONT_FILES } from './fonts.js';

export const FAMILY = 'Parafa Sans';

/** Makes our own fonts known to the canvas, once. */
export function useFonts(): void {
  if (GlobalFonts.has(FAMILY)) return;
  GlobalFonts.registerFromPath(FONT_FILES.regular, FAMILY);
  GlobalFonts.registerFromPath(FONT_FILES.bold, FAMILY);
}
