import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const path = (file: string): string => require.resolve(`dejavu-fonts-ttf/ttf/${file}`);

/** Fonts that come with us: a bare server has none, and Romanian, Russian and the signs must be drawn all the same. */
export const FONT_FILES = { regular: path('DejaVuSans.ttf'), bold: path('DejaVuSans-Bold.ttf') };
