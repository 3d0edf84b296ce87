/** A group that one side took away while the other side's adjustments still speak of it. */
import type { Side } from "./merge-values.ts";
import type { Scenario } from "./schema.ts";

export interface DividedGroup {
  readonly id: string;
  /** What goes with the group if it goes: `overrides/o1`, `levers/l1`. */
  readonly dependents: readonly string[];
}

/**
 * Each such group goes to the chosen side: back into the document, or out of it together
 * with everything that speaks of it. Without one the document is returned as it is.
 */
export function dividedGroups(
  base: Scenario,
  mine: Scenario,
  theirs: Scenario,
  merged: Scenario,
  choose: (id: string) => Side,
): { document: Scenario; groups: DividedGroup[] } {
  let document = merged;
  const groups: DividedGroup[] = [];
  for (const id of spokenOf(merged)) {
    const [inMine, inTheirs] = [hasGroup(mine, id), hasGroup(theirs, id)];
    if (inMine === inTheirs || (!hasGroup(base, id) && hasGroup(merged, id))) continue;
    groups.push({ id, dependents: dependentsOf(merged, id) });
    const side = choose(id) === "mine" ? mine : theirs;
    const group = side.groups[id];
    document =
      hasGroup(side, id) && group !== undefined ? withGroup(document, id, group) : without(document, id);
  }
  return { document, groups };
}

function hasGroup({ groups }: Scenario, id: string): boolean {
  return Object.hasOwn(groups, id);
}

function spokenOf(document: Scenario): Set<string> {
  const scopes = [...Object.values(document.overrides), ...Object.values(document.levers)];
  return new Set(scopes.flatMap(({ scope }) => (scope.kind === "group" ? [scope.code] : [])));
}

function dependentsOf({ overrides, levers }: Scenario, group: string): string[] {
  return [
    ...speakers(overrides, group).map((id) => `overrides/${id}`),
    ...speakers(levers, group).map((id) => `levers/${id}`),
  ];
}

type Scoped = Readonly<Record<string, Scenario["overrides"][string] | Scenario["levers"][string]>>;

function speakers(records: Scoped, group: string): string[] {
  return Object.entries(records).flatMap(([id, { scope }]) =>
    scope.kind === "group" && scope.code === group ? [id] : [],
  );
}

function withGroup(document: Scenario, id: string, group: Scenario["groups"][string]): Scenario {
  return { ...document, groups: { ...document.groups, [id]: group } };
}

function without(document: Scenario, id: string): Scenario {
  const { [id]: _, ...groups } = document.groups;
  return {
    ...document,
    groups,
    overrides: omit(document.overrides, speakers(document.overrides, id)),
    levers: omit(document.levers, speakers(document.levers, id)),
  };
}

function omit<Value>(
  records: Readonly<Record<string, Value>>,
  ids: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(records).filter(([id]) => !ids.includes(id)));
}
