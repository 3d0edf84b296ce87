/** A shared file as text: indented, and the same content always the same text. */
import { type SharedFile, sharedFileSchema } from "../../../shared/shared-file/schema.ts";

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
  "targetScope",
  "ensemble",
  "overrides",
  "projects",
  "levers",
  "groups",
  "goals",
  "policyTypes",
  "digest",
  "history",
  "dataset",
] as const satisfies (keyof SharedFile)[];

const records = ["overrides", "projects", "levers", "groups", "goals", "policyTypes"] as const;

export function sharedFileText(file: SharedFile): string {
  // The schema puts the fields of every record in its own order.
  const known = sharedFileSchema.parse(file);
  for (const field of records) Object.assign(known, { [field]: sorted<unknown>(known[field]) });
  const text = JSON.stringify(Object.fromEntries(order.map((field) => [field, known[field]])), null, 2);
  return `${text}\n`;
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A file name for a scenario's name that every system takes. */
export function sharedFileName(name: string): string {
  const plain = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows takes none of them in a file name.
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, "_")
    .replace(/[. ]+$/, "")
    .slice(0, 80)
    .trim();
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain);
  return `${plain === "" || reserved ? `方案${plain}` : plain}.xiance`;
}
