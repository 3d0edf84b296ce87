import type { Scenario } from "./schema.ts";

/** The fields of a scenario that are maps by id. */
type MapField = {
  [F in keyof Scenario]: NonNullable<Scenario[F]> extends Record<string, unknown>
    ? string extends keyof Scenario[F]
      ? F
      : never
    : never;
}[keyof Scenario];

/** Those fields, in the order in which they are written and shown. */
export const recordFields = [
  "overrides",
  "projects",
  "levers",
  "groups",
  "goals",
  "policyTypes",
  "censusRevisions",
] as const satisfies readonly MapField[];
export type RecordField = (typeof recordFields)[number];

export function isRecordField(field: string): field is RecordField {
  return (recordFields as readonly string[]).includes(field);
}
