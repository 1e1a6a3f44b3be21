export interface Bubble {
  side: 'bot' | 'nurse';
  text: string;
  buttons: string[][];
}

const THEMES = {
  light: { back: '#d7e3ec', bot: '#ffffff', nurse: '#e3fdd0', text: '#14171a', button: '#6b8aa3', label: '#ffffff' },
  dark: { back: '#0e1621', bot: '#182533', nurse: '#2b5278', text: '#eef2f5', button: '#2b3b4c', label: '#dfe9f2' },
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const face = (weight: number, bytes: Buffer) =>
  `@font-face{font-family:Chat;font-weight:${weight};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`;

/** A chat as a phone shows it: what the nurse wrote on the right, the bot on the left with its buttons below. */
export function pageOf(
  bubbles: readonly Bubble[],
  theme: keyof typeof THEMES,
  fonts: { regular: Buffer; bold: Buffer },
): string {
  const { back, bot, nurse, text, button, label } = THEMES[theme];
  const rows = bubbles.map(({ side, text: words, buttons }) => {
    const keys = buttons
      .map((row) => `<div class=row>${row.map((key) => `<span>${escaped(key)}</span>`).join('')}</div>`)
      .join('');
    return `<div class=${side}><p>${escaped(words)}</p>${keys}</div>`;
  });
  return `<!doctype html><html lang=ro><meta charset=utf-8><style>
    ${face(400, fonts.regular)}${face(700, fonts.bold)}
    body{margin:0;padding:12px 10px;background:${back};color:${text};font:13.5px/1.38 Chat}
    p{margin:0;padding:8px 11px;border-radius:13px;white-space:pre-wrap;overflow-wrap:anywhere}
    .bot{width:92%;margin:0 0 9px}.bot p{background:${bot};border-bottom-left-radius:4px;width:fit-content}
    .nurse{display:flex;justify-content:flex-end;margin:0 0 9px}
    .nurse p{background:${nurse};border-bottom-right-radius:4px;max-width:84%}
    .row{display:flex;gap:4px;margin-top:4px}
    .row span{flex:1;padding:7px 6px;border-radius:8px;background:${button};color:${label};text-align:center;font-size:12.5px}
  </style>${rows.join('')}</html>`;
}
