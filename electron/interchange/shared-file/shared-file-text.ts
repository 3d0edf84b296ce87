/** A shared file as text: indented, and the same content always the same text. */
import { isMap } from "../../../shared/scenario/difference-patches.ts";
import { isTransition, type Path } from "../../../shared/scenario/path.ts";
import { recordFields } from "../../../shared/scenario/record-fields.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { type SharedFile, sharedFileSchema } from "../../../shared/shared-file/schema.ts";
import { fileNameOf } from "../file-name-of.ts";

/** First what a reader looks for, last what is long. */
const order = [
  "format",
  "version",
  "id",
  "name",
  "exported",
  "datasetId",
  "datasetHash",
  "closure",
  "horizon",
  "actualsThrough",
  "targetScope",
  "ensemble",
  ...recordFields,
  "digest",
  "history",
  "dataset",
  "datasets",
] as const satisfies (keyof SharedFile)[];

/** Written only where they say something: files from before they were known stay as they are. */
const unlessEmpty: ReadonlySet<string> = new Set(["censusRevisions"]);
/** Maps within a record; the schema keeps their entries as they come. */
const innerMaps: ReadonlySet<string> = new Set(["path", "investment", "effects", "members"]);

export function sharedFileText(file: SharedFile): string {
  // The schema puts the fields of every record in its own order.
  const known = sharedFileSchema.parse(file);
  const history = known.history && { ...known.history, origin: inOrder(known.history.origin) };
  const whole: SharedFile = { ...inOrder(known), history };
  const text = JSON.stringify(Object.fromEntries(order.map((field) => [field, whole[field]])), null, 2);
  return `${text}\n`;
}

function inOrder<Document extends Scenario>(document: Document): Document {
  return {
    ...document,
    ...Object.fromEntries(
      recordFields.map((field) => {
        const isLeftOut = unlessEmpty.has(field) && Object.keys(document[field]).length === 0;
        return [field, isLeftOut ? undefined : sortedRecords(document[field])];
      }),
    ),
  };
}

function sortedRecords(map: Readonly<Record<string, object>>): object {
  return sorted(map, (record) => (Array.isArray(record) ? record : withInnerMaps(record)));
}

function withInnerMaps(record: object): object {
  const entries = Object.entries(record).map(([key, value]: [string, unknown]) => {
    const isInner = innerMaps.has(key) && isMap(value) && !isTransition(value as Path);
    return [key, isInner ? sorted(value, (item) => item) : value];
  });
  return Object.fromEntries(entries) as object;
}

function sorted<Value>(map: Readonly<Record<string, Value>>, each: (value: Value) => unknown): object {
  const entries = Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, each(value)]));
}

/** A file name for a scenario's name that every system takes. */
export function sharedFileName(name: string): string {
  return fileNameOf(name, "xiance");
}
