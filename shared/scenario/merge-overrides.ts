/**
 * Overrides by what they are about. Two planners who adjust the same assumption of the
 * same county mean the same thing, whatever ids their overrides carry.
 */
import type { Override, Scenario } from "./schema.ts";
import { overrideId } from "./set-override.ts";

type Overrides = Scenario["overrides"];

export interface KeyedOverride {
  readonly id: string;
  readonly override: Override;
}
export type KeyedOverrides = ReadonlyMap<string, KeyedOverride>;

/**
 * The overrides of several documents, keyed alike. Where one document has two for the
 * same thing (a problem the run tells), those keep their ids in their keys.
 */
export function keyOverrides(documents: readonly Pick<Scenario, "overrides">[]): KeyedOverrides[] {
  const doubled = new Set(documents.flatMap(({ overrides }) => repeated(overrides)));
  return documents.map(({ overrides }) => {
    const keyed = new Map<string, KeyedOverride>();
    for (const [id, override] of Object.entries(overrides)) {
      const key = keyOf(override);
      keyed.set(doubled.has(key) ? `${key}@${id}` : key, { id, override });
    }
    return keyed;
  });
}

function keyOf({ scope, assumption }: Override): string {
  return overrideId(scope, assumption);
}

function repeated(overrides: Overrides): string[] {
  const seen = new Set<string>();
  return Object.values(overrides)
    .map(keyOf)
    .filter((key) => seen.size === seen.add(key).size);
}

/** Back to a record by id: the id of the first document that has the key, or a free one if it is taken. */
export function overridesByKey(
  merged: Readonly<Record<string, Override>>,
  documents: readonly KeyedOverrides[],
): Overrides {
  const overrides: Overrides = {};
  const left: [string, Override][] = [];
  for (const [key, override] of Object.entries(merged)) {
    const id = documents[0]?.get(key)?.id;
    if (id === undefined) left.push([key, override]);
    else overrides[id] = override;
  }
  for (const [key, override] of left) {
    let id = documents.map((keyed) => keyed.get(key)?.id).find((known) => known !== undefined) ?? key;
    while (Object.hasOwn(overrides, id)) id += "+";
    overrides[id] = override;
  }
  return overrides;
}
