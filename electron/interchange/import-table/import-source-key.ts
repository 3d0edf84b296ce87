/** The key of the table's source among a dataset's sources. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ImportSource } from "../../../shared/import/schema.ts";

type Sources = Dataset["sources"];
type Source = Sources[string];

export interface SourceKey {
  readonly key: string;
  readonly sources: Sources;
}

/** The key of an equal source that is there, else a new one after the last `I1`, `I2`, …. */
export function sourceKey(sources: Sources, { title, year, note }: ImportSource): SourceKey {
  const source: Source = { title, ...(year === null ? {} : { year }), ...(note === "" ? {} : { note }) };
  const same = Object.entries(sources).find(
    ([, each]) => each.title === title && (each.year ?? null) === year && (each.note ?? "") === note,
  );
  if (same !== undefined) return { key: same[0], sources };
  let number = 1;
  while (Object.hasOwn(sources, `I${number}`)) number += 1;
  const key = `I${number}`;
  return { key, sources: { ...sources, [key]: source } };
}
