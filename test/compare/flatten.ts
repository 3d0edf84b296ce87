/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Leaf = null | boolean | number | string;
/** Leaves by the name of their result: keys on the way, without positions in lists. */
export type Leaves = Record<string, Leaf[]>;

/** `{ units: [{ gdp: [1, 2] }, { gdp: [3] }] }` is `units.gdp` 1, 2, 3. */
export function flatten(value: Json, name: string, into: Leaves): void {
  if (Array.isArray(value)) {
    for (const each of value) flatten(each, name, into);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) flatten(each, `${name}.${key}`, into);
  } else {
    const list = into[name] ?? [];
    into[name] = list;
    list.push(value as Leaf);
  }
}
