/**
 * Bringing an older document to the newest version: numbered, pure, frozen steps, the
 * same for a scenario in a file and in the store. A released step is never edited; its
 * golden file in `test/golden` must open for ever.
 */
import { scenarioVersion } from "../scenario/schema.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export interface DocumentMigration {
  /** The version it brings a document to, from the one before. */
  readonly to: number;
  /** Pure: gives a new object, leaves `document` alone; `version` is set by the runner. */
  up(document: JsonObject): JsonObject;
}

/** Version 1 is the first; a change of the format adds a step here. */
export const documentMigrations: readonly DocumentMigration[] = [];

/**
 * The document at `newest`. One without a whole version number, or with one no step
 * starts from, is returned as it is: its schema then says what is wrong.
 */
export function migrateDocument(
  document: JsonObject,
  migrations: readonly DocumentMigration[] = documentMigrations,
  newest: number = scenarioVersion,
): JsonObject {
  let current = document;
  for (;;) {
    const { version } = current;
    if (typeof version !== "number" || version >= newest) return current;
    const step = migrations.find(({ to }) => to === version + 1);
    if (step === undefined) return current;
    current = { ...step.up(current), version: step.to };
  }
}
