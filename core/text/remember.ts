/** `read` of the last `most` texts is kept in memory: it has to depend on the text alone. */
export function remembered<T>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    const fresh = read(text);
    known.set(text, fresh);
    if (known.size > most) known.delete(known.keys().next().value as string);
    return fresh;
  };
}
