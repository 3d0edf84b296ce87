/** Census revisions of the base year's levels, by prefecture. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { type PlanProblem, problem } from "./problems.ts";

/** By prefecture code, the shares that move something, in the order of their codes. */
export type Revisions = ReadonlyMap<string, number>;

export const noRevisions: Revisions = new Map();

/** Those that can be applied; the others are told. */
export function revisionsOf(
  dataset: Dataset,
  { censusRevisions }: Pick<Scenario, "censusRevisions">,
): { revisions: Revisions; problems: PlanProblem[] } {
  const codes = Object.keys(censusRevisions).sort();
  const problems: PlanProblem[] = [];
  if (codes.length === 0) return { revisions: noRevisions, problems };
  const known = new Set(dataset.units.map(({ prefecture }) => prefecture.code));
  const revisions = new Map<string, number>();
  for (const code of codes) {
    const { share } = censusRevisions[code]!;
    if (!known.has(code)) problems.push(problem("unknown-prefecture", code, null, null));
    else if (!(share > -1)) {
      problems.push(problem("rate-too-low", code, "censusRevision", dataset.baseYear, share));
    } else if (share !== 0) revisions.set(code, share);
  }
  return { revisions, problems };
}

/** Names a reference among others of the same dataset. */
export function revisionsKey(revisions: Revisions): string {
  return [...revisions].map(([code, share]) => `${code}:${share}`).join(" ");
}
