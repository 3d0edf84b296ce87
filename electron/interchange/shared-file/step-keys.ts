/**
 * Names of steps that come from what they say and what they stand on, so that two copies
 * of a scenario know their common steps without ever having spoken to each other.
 */
import { createHash } from "node:crypto";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { canonicalJson } from "../../../shared/shared-file/canonical-json.ts";
import type { FileStep } from "../../../shared/shared-file/schema.ts";

const digits = 32;

function keyOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, digits);
}

/**
 * Of a scenario's first state; its id and the library's name for its dataset do not count, so a copy stays kin.
 * Without census revisions it is the key from before there were any.
 */
export function rootKey({ id, datasetId, censusRevisions, ...rest }: Scenario): string {
  return keyOf(Object.keys(censusRevisions).length === 0 ? rest : { ...rest, censusRevisions });
}

/** `parent` is the key of the step it was made on, or the root's. */
export function stepKey(
  parent: string,
  { label, author, at, patches }: Omit<FileStep, "key" | "parent">,
): string {
  return keyOf([parent, label, author, at, patches]);
}
