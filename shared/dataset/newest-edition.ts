import type { Dataset } from "./schema.ts";

interface Edition {
  readonly id: string;
  readonly hash: string;
  readonly lineage: NonNullable<Dataset["lineage"]> | null;
}

/**
 * Of the editions made from the dataset with this hash, or from one of those in turn, the id of
 * the one made last; null: there is none.
 */
export function newestEdition(hash: string, all: readonly Edition[]): string | null {
  const reached = new Set([hash]);
  let newest: Edition | null = null;
  const open = [hash];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const edition of all) {
      if (edition.lineage?.hash !== from || reached.has(edition.hash)) continue;
      reached.add(edition.hash);
      open.push(edition.hash);
      if (newest === null || isLater(edition, newest)) newest = edition;
    }
  }
  return newest?.id ?? null;
}

/** Made at one moment, the greater id counts as the later. */
function isLater(a: Edition, b: Edition): boolean {
  const [at, since] = [a.lineage?.at ?? "", b.lineage?.at ?? ""];
  return at === since ? a.id > b.id : at > since;
}
