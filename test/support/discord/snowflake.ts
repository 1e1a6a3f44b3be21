const EPOCH = 1_420_070_400_000n;
let count = 0n;

/** A new id of Discord's kind: the moment in its upper bits, growing. */
export function newSnowflake(): string {
  count += 1n;
  return String(((BigInt(Date.now()) - EPOCH) << 22n) | (count & 0x3fffffn));
}
