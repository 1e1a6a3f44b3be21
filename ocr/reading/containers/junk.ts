const JUNK = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', 'mimetype']);
const FOLDERS = ['__MACOSX/', 'META-INF/'];

/** Names that systems and packers leave beside people's files: no papers, and nobody's fault. */
export function isJunkName(name: string): boolean {
  const base = name.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  return (
    base === '' ||
    base.startsWith('.') ||
    base.startsWith('~$') ||
    JUNK.has(base) ||
    FOLDERS.some((folder) => name.startsWith(folder))
  );
}
