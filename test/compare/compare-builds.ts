/** Two builds side by side, scenario by scenario. */
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type Line, sections, type Task } from "./build-worker.ts";
import type { Leaf } from "./flatten.ts";
import { runBuild } from "./run-build.ts";

export interface Differing {
  /** Largest relative difference; infinite where one build has a figure and the other none, or words differ. */
  readonly most: number;
  readonly scenarios: number;
  /** The scenario in which it is largest. */
  readonly worst: string;
}

export interface Comparison {
  readonly scenarios: number;
  /** Results compared. */
  readonly results: number;
  readonly figures: number;
  /** Beyond the tolerance, by result. */
  readonly differing: ReadonlyMap<string, Differing>;
  /** Largest difference of each scenario beyond the tolerance, by id. */
  readonly byScenario: ReadonlyMap<string, number>;
  /** Results that only one of the builds gives. */
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
}

/** `see` is shown every line of the build here. */
export async function compareBuilds(
  here: string,
  there: string,
  task: Task,
  tolerance: number,
  see: (line: Line) => void = () => undefined,
): Promise<Comparison> {
  const differing = new Map<string, Differing>();
  const byScenario = new Map<string, number>();
  const shared = new Set<string>();
  /** Scenarios in which a result is given by one build alone. */
  const lone = { here: new Map<string, string[]>(), there: new Map<string, string[]>() };
  let figures = 0;
  const count = (name: string, apart: number, id: string) => {
    note(differing, name, apart, id);
    byScenario.set(id, Math.max(apart, byScenario.get(id) ?? 0));
  };
  const others = runBuild(there, task);
  const scenarios = task.scenarios.values();
  for await (const line of runBuild(here, task)) {
    const other = await others.next();
    const scenario = scenarios.next();
    if (other.done === true || scenario.done === true) throw new Error(`${there} ended early`);
    const { id }: Scenario = scenario.value;
    see(line);
    for (const section of sections) {
      const mine = line[section] ?? {};
      const theirs = other.value[section] ?? {};
      for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
        const [a, b] = [mine[name], theirs[name]];
        if (a === undefined || b === undefined) {
          const side = b === undefined ? lone.here : lone.there;
          side.set(name, [...(side.get(name) ?? []), id]);
          continue;
        }
        shared.add(name);
        figures += a.length;
        const apart = difference(a, b);
        if (apart > tolerance) count(name, apart, id);
      }
    }
  }
  // Reads the other build to its end, where it tells whether all went well.
  if ((await others.next()).done !== true) throw new Error(`${here} ended early`);

  // What a build gives in every scenario and the other in none is a result of its own; the rest are differences.
  const own = (side: ReadonlyMap<string, string[]>): string[] => {
    const always = [...side].filter(([, ids]) => ids.length === task.scenarios.length);
    for (const [name, ids] of side) {
      if (ids.length < task.scenarios.length) for (const id of ids) count(name, Number.POSITIVE_INFINITY, id);
    }
    return always.map(([name]) => name).sort();
  };
  return {
    scenarios: task.scenarios.length,
    results: shared.size,
    figures,
    onlyHere: own(lone.here),
    onlyThere: own(lone.there),
    differing,
    byScenario,
  };
}

function note(into: Map<string, Differing>, name: string, apart: number, id: string): void {
  const known = into.get(name) ?? { most: 0, scenarios: 0, worst: id };
  const isWorse = apart > known.most;
  into.set(name, {
    most: isWorse ? apart : known.most,
    scenarios: known.scenarios + 1,
    worst: isWorse ? id : known.worst,
  });
}

/** The largest relative difference between two lists of leaves. */
export function difference(a: readonly Leaf[], b: readonly Leaf[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (const [index, mine] of a.entries()) {
    const theirs = b[index]!;
    if (mine === theirs) continue;
    if (typeof mine !== "number" || typeof theirs !== "number") return Number.POSITIVE_INFINITY;
    most = Math.max(most, Math.abs(mine - theirs) / Math.max(Math.abs(mine), Math.abs(theirs)));
  }
  return most;
}
