/** Where the histories of two copies of a scenario part. */
import type { StepLabel } from "../history/schema.ts";

/** A step by its key; `parent` null: made on the origin. */
export interface KeyedStep {
  readonly key: string;
  readonly parent: string | null;
  readonly label: StepLabel;
}

/** One copy's tree. `root` is the key of its first state, `head` the step it stands on. */
export interface KeyedTree {
  readonly root: string;
  readonly head: string | null;
  readonly steps: readonly KeyedStep[];
}

/** In a merge's label: the key of the colleague's step that was taken in. */
export const mergedValue = "merged";

/** `same`: both stand on one state; `ahead`: theirs has all of mine and more; `behind`: the other way round. */
export type Relation = "same" | "ahead" | "behind" | "diverged" | "unrelated";

export interface Kinship {
  readonly relation: Relation;
  /** The last state both have in their past; null: none. A step's key or the root's. */
  readonly ancestor: string | null;
}

export function kinshipOf(mine: KeyedTree, theirs: KeyedTree): Kinship {
  const [left, right] = [mine, theirs].map(({ head, root }) => head ?? root) as [string, string];
  const parents = parentsIn([mine, theirs]);
  const [mineAges, theirsAges] = [agesOf(left, parents), agesOf(right, parents)];
  const common = [...mineAges].filter(([key]) => theirsAges.has(key));
  // An ancestor is always younger in generations than what stands on it, so the oldest is the last they share.
  const [ancestor] = common.reduce<readonly [string | null, number]>(
    (last, next) => (next[1] > last[1] ? next : last),
    [null, -1],
  );
  return { ancestor, relation: relationOf(left, right, ancestor) };
}

function relationOf(mine: string, theirs: string, ancestor: string | null): Relation {
  if (ancestor === null) return "unrelated";
  if (mine === theirs) return "same";
  if (ancestor === mine) return "ahead";
  return ancestor === theirs ? "behind" : "diverged";
}

/** A step's parents: the one it was made on, and the one a merge took in. */
function parentsIn(trees: readonly KeyedTree[]): Map<string, readonly string[]> {
  const parents = new Map<string, readonly string[]>();
  for (const { root, steps } of trees) {
    for (const { key, parent, label } of steps) {
      const merged = Object.hasOwn(label.values, mergedValue) ? label.values[mergedValue] : undefined;
      parents.set(key, [parent ?? root, ...(typeof merged === "string" ? [merged] : [])]);
    }
  }
  return parents;
}

/** Every state in the past of `start`, itself too, with its generation: the longest way to it from a state without parents. */
function agesOf(start: string, parents: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const ages = new Map<string, number>();
  const open = [start];
  const entered = new Set<string>();
  while (open.length > 0) {
    const key = open.at(-1)!;
    const before = parents.get(key) ?? [];
    const unknown = before.filter((parent) => !ages.has(parent) && !entered.has(parent));
    entered.add(key);
    if (unknown.length > 0) open.push(...unknown);
    else {
      open.pop();
      ages.set(key, Math.max(-1, ...before.map((parent) => ages.get(parent) ?? -1)) + 1);
    }
  }
  return ages;
}
