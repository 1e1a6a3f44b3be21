/** What is asked of others, or a failure when they do not answer in time; they may still go on. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ms, new Error(`no answer within ${ms} ms`));
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
