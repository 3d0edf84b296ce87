/** JSON values: what may cross the contract and stand in a document. */

/** Names that reach a prototype in JavaScript; never a key or a step of a path. */
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export function isForbiddenKey(key: string | number): boolean {
  return forbidden.has(String(key));
}

/** Nothing of ours nests deeper; stops a value built to exhaust the stack. */
const maxDepth = 32;

export type JsonFlaw = "forbidden-path" | "not-json";

/**
 * The first thing that keeps `value` from being plain JSON, with where it is:
 * a number that is not finite, undefined, a date, a function, a key that reaches a prototype.
 */
export function jsonFlaw(value: unknown, path: readonly (string | number)[] = []): FlawAt | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : { path, flaw: "not-json" };
  if (typeof value !== "object" || path.length > maxDepth) return { path, flaw: "not-json" };
  if (Array.isArray(value)) {
    return firstFlaw(
      value.map((item, index) => [index, item] as const),
      path,
    );
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return { path, flaw: "not-json" };
  return firstFlaw(Object.entries(value), path);
}

export interface FlawAt {
  readonly path: readonly (string | number)[];
  readonly flaw: JsonFlaw;
}

function firstFlaw(
  entries: readonly (readonly [string | number, unknown])[],
  path: readonly (string | number)[],
): FlawAt | null {
  for (const [key, item] of entries) {
    const at = [...path, key];
    if (isForbiddenKey(key)) return { path: at, flaw: "forbidden-path" };
    const flaw = jsonFlaw(item, at);
    if (flaw !== null) return flaw;
  }
  return null;
}

/** Whether two JSON values are the same; the order of keys does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]));
}
