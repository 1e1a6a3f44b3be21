/** One pattern out of several with the same flags, true where one of them is: long lists of words stay readable in pieces. */
export const anyOf = (first: RegExp, ...others: RegExp[]): RegExp =>
  new RegExp([first, ...others].map(({ source }) => `(?:${source})`).join('|'), first.flags);
