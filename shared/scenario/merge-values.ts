/** Three-way merge of JSON values; pure, and knowing nothing of scenarios. `undefined` is "not there". */
import { sameJson } from "../history/json.ts";
import { isMap, valueAt } from "./difference-patches.ts";

export type Side = "mine" | "theirs";

/** A value both sides changed, each to something else. */
export interface Clash {
  readonly path: readonly string[];
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergeRules {
  /** Whether the values at `path` are merged key by key; asked only where they clash. */
  isDivisible(clash: Clash): boolean;
  /** Whether what came out of merging key by key may stand; if not, the whole clashes. */
  isWhole(path: readonly string[], merged: Readonly<Record<string, unknown>>): boolean;
  /** Which side a clash goes to. */
  choose(clash: Clash): Side;
}

/** What one side left as it was, the other decides; what both changed alike stands. */
export function mergeValues(clash: Clash, rules: MergeRules): unknown {
  const { path, base, mine, theirs } = clash;
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return mine;
  if (sameJson(base, mine)) return theirs;
  if (!rules.isDivisible(clash)) return rules.choose(clash) === "mine" ? mine : theirs;

  const [from, left, right] = [mapOf(base), mapOf(mine), mapOf(theirs)];
  const merged: Record<string, unknown> = {};
  for (const key of new Set([left, from, right].flatMap(Object.keys))) {
    const part = {
      path: [...path, key],
      base: valueAt(from, key),
      mine: valueAt(left, key),
      theirs: valueAt(right, key),
    };
    const value = mergeValues(part, rules);
    if (value !== undefined) merged[key] = value;
  }
  if (rules.isWhole(path, merged)) return merged;
  return rules.choose(clash) === "mine" ? mine : theirs;
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}
