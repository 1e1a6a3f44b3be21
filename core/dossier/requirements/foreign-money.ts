const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Money of which one is worth more than a leu. */
const HARD = new Set(['EUR', 'EURO', 'USD', 'GBP', 'CHF', 'DOLARI']);
const SUM_OF_MONEY = /(?:\b([A-Z]{3}) ?)?\b(\d[\d.,]*)\s?([A-Z]{3}(?:[A-Z]{3})?|EURO)?\b/gi;

/**
 * Another money than lei in which a sum stands on the page. Of money worth more than a leu a sum that exceeds what was paid is none of it: a
 * limit, what a bank guarantees.
 */
export const foreignMoney = (text: string, paid: number): string | undefined =>
  [...text.matchAll(SUM_OF_MONEY)].flatMap(([, before, sum = '', after]) => {
    const hasDecimals = /[.,]\d{2}$/.test(sum);
    const size = Number(sum.replace(/[.,]\d{2}$/, '').replace(/\D/g, ''));
    return [after, before].flatMap((code) => {
      const money = code?.toUpperCase() ?? '';
      if (HARD.has(money)) return size <= paid ? [money] : [];
      return hasDecimals && code === money && money !== 'RON' && CURRENCIES.has(money) ? [money] : [];
    });
  })[0];
