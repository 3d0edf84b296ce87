/** The name of a dataset's exact figures. */
import { createHash } from "node:crypto";
import type { Dataset } from "../../shared/dataset/schema.ts";

/** SHA-256 of the dataset's canonical JSON, in hexadecimal: the same figures, the same hash, however the file is laid out. */
export function datasetHash(dataset: Dataset): string {
  return createHash("sha256").update(canonicalJson(dataset)).digest("hex");
}

/** JSON without blanks, every object's keys in code unit order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item) ? sortedKeys(item) : item,
  );
}

function sortedKeys(holder: object): object {
  // Object.entries keeps integer-like keys first whatever is asked; sorting the rest is still canonical.
  return Object.fromEntries(Object.entries(holder).sort(([a], [b]) => (a < b ? -1 : 1)));
}
