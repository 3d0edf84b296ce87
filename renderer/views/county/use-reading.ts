import { useMemo, useRef } from "react";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { type AssumptionReading, readAssumption } from "../../../shared/scenario/assumption-reading.ts";
import type { Assumption } from "../../../shared/scenario/assumptions.ts";
import { leavesOf } from "../../../shared/scenario/effective-path.ts";
import type { Scenario, Scope } from "../../../shared/scenario/schema.ts";

/** What an assumption reads at a scope; worked out again only when an override of that assumption changed. */
export function useReading(
  dataset: Dataset,
  scenario: Scenario,
  scope: Scope,
  assumption: Assumption,
  years: readonly number[],
): AssumptionReading {
  const overrides = useRelevant(scenario, assumption);
  const { groups, policyTypes } = scenario;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the scenario only these count
  return useMemo(
    () => readAssumption(dataset, { ...scenario, overrides, groups, policyTypes }, scope, assumption, years),
    [dataset, overrides, groups, policyTypes, scope, assumption, years],
  );
}

/** The overrides of an assumption; keeps its identity while none of them changes. */
function useRelevant(scenario: Scenario, assumption: Assumption): Scenario["overrides"] {
  const last = useRef<Scenario["overrides"]>({});
  return useMemo(() => {
    const leaves = leavesOf(assumption);
    const relevant = Object.entries(scenario.overrides).filter(([, override]) =>
      leavesOf(override.assumption).some((leaf) => leaves.includes(leaf)),
    );
    const same =
      relevant.length === Object.keys(last.current).length &&
      relevant.every(([id, override]) => last.current[id] === override);
    if (!same) last.current = Object.fromEntries(relevant);
    return last.current;
  }, [scenario.overrides, assumption]);
}
