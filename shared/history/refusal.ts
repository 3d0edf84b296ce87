/** Why an edit is not taken: where in the document, and what is wrong there. */

export const refusalReasons = [
  /** A path or key that would reach a JavaScript prototype. */
  "forbidden-path",
  /** A value that is not plain JSON. */
  "not-json",
  /** The path leads to nothing. */
  "missing-target",
  /** `format`, `version` and `id` belong to the scenario for good; `datasetId` changes by a move alone. */
  "fixed-field",
  "unknown-field",
  /** The result would not be a scenario. */
  "schema",
  "unknown-unit",
  "unknown-prefecture",
  "unknown-province",
  "unknown-group",
  "year-outside-horizon",
  "horizon-outside-range",
  /** Growth is to be taken as published up to a year for which none is, or which is not after the base year. */
  "growth-unpublished",
  /** The scenario lies in the trash. */
  "trashed",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  /** Dotted, from the document's top: `overrides.o1.scope.code`. */
  readonly path: string;
  readonly reason: RefusalReason;
  /** What the schema said, or the value in question. */
  readonly message?: string;
}

export function refusal(
  path: readonly PropertyKey[],
  reason: RefusalReason,
  message?: string | number,
): Refusal {
  return {
    path: path.map(String).join("."),
    reason,
    ...(message === undefined ? {} : { message: String(message) }),
  };
}
