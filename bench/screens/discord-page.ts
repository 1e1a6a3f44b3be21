import type { APIMessage } from 'discord-api-types/v10';

type Node = Record<string, unknown>;
const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** As much of Discord's marking as the desk uses. */
const marked = (text: string): string =>
  escapeHtml(text)
    .replace(/^### (.*)\n?/gm, '<h3>$1</h3>')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/&lt;@\d+&gt;/g, '<i>@ana</i>')
    .replace(/\\(.)/g, '$1')
    .replace(/\n/g, '<br>')
    // The machine that draws has no coloured signs.
    .replaceAll('📎', '▤')
    .replace(/[🟡🔵⚪]/gu, (sign) => `<span style="color:${DOTS[sign]}">●</span>`);

const DOTS: Record<string, string> = { '🟡': '#f0b232', '🔵': '#5c9dff', '⚪': '#dbdee1' };
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

function drawn(node: Node, pictureOf: (name: string) => string): string {
  const children = ((node.components as Node[] | undefined) ?? []).map((each) => drawn(each, pictureOf)).join('');
  switch (node.type) {
    case 1:
      return `<div class="row">${children}</div>`;
    case 2:
      return `<span class="button ${STYLES[Number(node.style)] ?? ''}">${escapeHtml(String(node.label))}</span>`;
    case 10:
      return `<div class="text">${marked(String(node.content))}</div>`;
    case 12:
      return (node.items as { media: { url: string } }[])
        .map(({ media }) => `<img alt="" src="${pictureOf(media.url.replace('attachment://', ''))}">`)
        .join('');
    case 13:
      return `<div class="file">▤ ${escapeHtml((node.file as { url: string }).url.replace('attachment://', ''))}</div>`;
    case 14:
      return '<hr>';
    default:
      return `<div class="container">${children}</div>`;
  }
}

const fieldOf = (label: Node): string => {
  const { component } = label as { component: Node };
  const options = (component.options as { label: string; default?: boolean }[] | undefined) ?? [];
  const chosen = options.find((each) => each.default)?.label ?? options[0]?.label ?? '';
  const value = component.type === 3 ? `${chosen} ▾` : String(component.value ?? '');
  const hint = label.description ? `<small>${escapeHtml(String(label.description))}</small>` : '';
  return `<label><b>${escapeHtml(String(label.label))}</b>${hint}<span class="input">${escapeHtml(value)}</span></label>`;
};

export interface DiscordScene {
  /** What the bot sent, in order. */
  messages: readonly APIMessage[];
  /** A form that is open over them. */
  form?: object;
  pictures?: Record<string, Uint8Array>;
}

/** The messages as a page of our own: what they say and which buttons they have is theirs, how they look is not Discord's. */
export function discordPage({ messages, form, pictures = {} }: DiscordScene): string {
  const pictureOf = (name: string) =>
    `data:image/png;base64,${Buffer.from(pictures[name] ?? new Uint8Array()).toString('base64')}`;
  const shown = messages.map(({ components }) =>
    (components as unknown as Node[]).map((each) => drawn(each, pictureOf)).join(''),
  );
  const open = form as { title: string; components: Node[] } | undefined;
  const dialog = open
    ? `<div class="form"><h3>${escapeHtml(open.title)}</h3>${open.components.map(fieldOf).join('')}</div>`
    : '';
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:20px;width:620px;font:15px/1.4 system-ui,sans-serif;background:#313338;color:#dbdee1}
.note{color:#949ba4;font-size:12px;margin:0 0 14px}
.container,.text{margin-bottom:10px}.container{background:#2b2d31;border:1px solid #3f4147;border-radius:8px;padding:12px 14px}
h3{margin:0 0 6px}hr{border:0;border-top:1px solid #3f4147}.row{display:flex;gap:8px;flex-wrap:wrap}
.button{padding:6px 14px;border-radius:6px;background:#4e5058;color:#fff}.primary{background:#4752c4}.success{background:#20733f}
.danger{background:#b3261e}img{max-width:100%;border-radius:8px}.file{background:#2b2d31;border-radius:8px;padding:10px 14px;margin:10px 0}
.form{background:#2b2d31;border:1px solid #4e5058;border-radius:8px;padding:16px;margin-top:10px}.form label{display:block;margin:10px 0}
.input{display:block;background:#1e1f22;border-radius:4px;padding:8px;margin-top:4px;min-height:20px;white-space:pre-wrap}small{display:block;color:#949ba4}
</style><p class="note">Mesajele pe care le trimite botul, desenate de noi; aspectul lor în Discord este altul.</p>${shown.join('')}${dialog}`;
}
