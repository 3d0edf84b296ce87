/** Checksums of rows. Frozen: what libraries hold was written by it. */
import { crc32 } from "node:zlib";
import { FaultError } from "../../shared/contract/fault.ts";

export type Column = string | number | null;

/**
 * CRC-32 over the columns in their order, each ended by a byte that tells an absent one
 * from an empty one. SQLite finds pages in disorder, not a digit that has become another.
 */
export function rowSum(...columns: readonly Column[]): number {
  let sum = 0;
  for (const column of columns) sum = crc32(column === null ? "\u0001" : `${column}\u0000`, sum);
  return sum;
}

/** What is read, or null where it is damaged: one damaged row costs only itself. */
export function ifSound<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FaultError && error.fault.code === "store-damaged") return null;
    throw error;
  }
}

/** Throws `store-damaged`, saying whose row it is, unless the columns have the sum they were stored with. */
export function refuseOtherSum(
  stored: number,
  columns: readonly Column[],
  whose: Readonly<Record<string, Column>>,
): void {
  if (rowSum(...columns) !== stored) throw new FaultError("store-damaged", { ...whose });
}
