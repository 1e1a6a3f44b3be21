/**
 * An amount as Romanian and English papers print it: `2.500,00`, `2,500.00`, `2 500`, `2500.5`; undefined for anything else.
 * A separator with exactly two digits after it at the end is the decimal one.
 */
export function parseAmount(text: string): number | undefined {
  const clean = text
    .replace(/[Oo]/g, '0')
    .replace(/[\s\u00a0]/g, '')
    .replace(/^[^\d]+|[^\d]+$/g, '');
  if (!/^\d[\d.,]*$/.test(clean)) return undefined;
  const m = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(clean);
  if (!m) return undefined;
  const whole = (m[1] ?? '').replace(/[.,]/g, '');
  if (whole === '' || whole.length > 9) return undefined;
  if (/[.,]/.test(m[1] ?? '') && !/^\d{1,3}(?:[.,]\d{3})+$/.test(m[1] ?? '')) return undefined;
  return Number(`${whole}.${m[2] ?? '0'}`);
}
