/** From one document to another as patches, as few and as deep as they can be. */
import { sameJson } from "../history/json.ts";
import type { EditPatch } from "../history/schema.ts";

type Place = readonly string[];

/**
 * Patches that turn `before` into `after`, equal JSON up to the order of keys. Lists
 * are replaced whole. None, if the two are the same.
 */
export function patchesBetween(before: object, after: object): EditPatch[] {
  const patches: EditPatch[] = [];
  collect(before as Record<string, unknown>, after as Record<string, unknown>, [], patches);
  return patches;
}

function collect(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  place: Place,
  patches: EditPatch[],
): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const path = [...place, key];
    const [from, to] = [valueAt(before, key), valueAt(after, key)];
    if (sameJson(from, to)) continue;
    if (to === undefined) patches.push({ op: "remove", path });
    else if (from === undefined) patches.push({ op: "add", path, value: to });
    else if (isMap(from) && isMap(to)) collect(from, to, path, patches);
    else patches.push({ op: "replace", path, value: to });
  }
}

/** An own property; `undefined` is the same as none, as in JSON. */
export function valueAt(holder: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
