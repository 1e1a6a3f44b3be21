export const print = (line: string) => process.stdout.write(`${line}\n`);

/** A measured value beside its bar, and what else there is to say of it. */
export const verdict = (name: string, value: number, bar: number, rest = '', atLeast = false) =>
  print(
    `${(atLeast ? value >= bar : value <= bar) ? 'PASS' : 'FAIL'}  ${name}: ${value.toFixed(2)} (bar ${atLeast ? '>=' : '<='} ${bar})${rest}`,
  );
