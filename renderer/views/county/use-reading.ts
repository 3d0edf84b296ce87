import { useCallback, useMemo, useRef } from "react";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { type AssumptionReading, readAssumption } from "../../../shared/scenario/assumption-reading.ts";
import type { Assumption } from "../../../shared/scenario/assumptions.ts";
import { leavesOf, type Overridden } from "../../../shared/scenario/effective-path.ts";
import type { Scenario, Scope } from "../../../shared/scenario/schema.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";

type Overrides = Scenario["overrides"];

const none: Overridden = { overrides: {}, groups: {}, policyTypes: {} };

/** What an assumption reads at a scope; worked out again, and drawn, only when an override of it changed. */
export function useReading(
  dataset: Dataset,
  scope: Scope,
  assumption: Assumption,
  years: readonly number[],
): AssumptionReading {
  const overrides = useWorkbench(useRelevant(assumption));
  const groups = useWorkbench((state) => state.scenario?.document.groups ?? none.groups);
  const policyTypes = useWorkbench((state) => state.scenario?.document.policyTypes ?? none.policyTypes);
  return useMemo(
    () => readAssumption(dataset, { overrides, groups, policyTypes }, scope, assumption, years),
    [dataset, overrides, groups, policyTypes, scope, assumption, years],
  );
}

/** Picks the overrides of an assumption; what it picks keeps its identity while none of them changes. */
function useRelevant(assumption: Assumption) {
  const last = useRef({ assumption, all: none.overrides, picked: none.overrides });
  return useCallback(
    ({ scenario }: { readonly scenario: { readonly document: Scenario } | null }): Overrides => {
      const all = scenario?.document.overrides ?? none.overrides;
      const before = last.current;
      if (before.assumption === assumption && before.all === all) return before.picked;
      const leaves = leavesOf(assumption);
      const relevant = Object.entries(all).filter(([, override]) =>
        leavesOf(override.assumption).some((leaf) => leaves.includes(leaf)),
      );
      const same =
        before.assumption === assumption &&
        relevant.length === Object.keys(before.picked).length &&
        relevant.every(([id, override]) => before.picked[id] === override);
      const picked = same ? before.picked : Object.fromEntries(relevant);
      last.current = { assumption, all, picked };
      return picked;
    },
    [assumption],
  );
}
