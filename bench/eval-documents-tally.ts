interface Share {
  good: number;
  of: number;
}

/** Shares by measure and group, printed as a table with percentages. */
export class Tally {
  private readonly measures = new Map<string, Map<string, Share>>();

  add(measure: string, group: string, good: boolean): void {
    const groups = this.measures.get(measure) ?? new Map<string, Share>();
    this.measures.set(measure, groups);
    const share = groups.get(group) ?? { good: 0, of: 0 };
    groups.set(group, { good: share.good + (good ? 1 : 0), of: share.of + 1 });
  }

  /** A line a measure, over all its groups. */
  totals(): string[] {
    return [...this.measures].map(([measure, groups]) => {
      const [good, of] = [...groups.values()].reduce(([g, o], share) => [g + share.good, o + share.of], [0, 0]);
      return `${measure.padEnd(32)} ${((100 * good) / of).toFixed(1).padStart(5)} %  (${good}/${of})`;
    });
  }

  table(): string {
    const lines: string[] = [];
    for (const [measure, groups] of this.measures) {
      lines.push(measure);
      for (const [group, { good, of }] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
        lines.push(`  ${group.padEnd(30)} ${((100 * good) / of).toFixed(1).padStart(5)} %  (${good}/${of})`);
      }
    }
    return lines.join('\n');
  }
}
