/** One thing wrong with a pack: where it stands and what it is. */
export interface PackProblem {
  file: string;
  /** 1-based; 1 when the problem has no place of its own. */
  line: number;
  /** `facts.3.value.amountLei` */
  field: string;
  message: string;
}

export const describeProblem = ({ file, line, field, message }: PackProblem): string =>
  `${file}:${line}: ${field === '' ? '' : `${field}: `}${message}`;

/** The packs cannot be used. The message is the first problem; all of them stand in `problems`. */
export class PackError extends Error {
  override name = 'PackError';

  constructor(readonly problems: PackProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more; see parafa knowledge check)` : '';
    super(first ? describeProblem(first) + more : 'the packs cannot be read');
  }
}
