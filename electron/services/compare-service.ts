/** Area `compare`: scenarios side by side, and one laid onto another. */
import type { Services } from "../../shared/contract/contract.ts";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { scenarioDifference } from "../../shared/scenario/difference.ts";
import { patchesBetween } from "../../shared/scenario/difference-patches.ts";
import { boardOf, resultDifference } from "../../shared/scenario/difference-results.ts";
import type { MergeChoices } from "../../shared/scenario/merge-scenarios.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type StackPart, stackScenario } from "../../shared/scenario/stack-scenario.ts";
import type { DatasetRegistry } from "../store/dataset-registry.ts";
import { conflictEffects } from "./conflict-effects.ts";
import type { ServiceDeps } from "./create-services.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { refusedEdit } from "./refused-edit.ts";
import type { ResultsOf } from "./scenario-results.ts";

type CompareDeps = Pick<ServiceDeps, "store" | "clock" | "author" | "emit">;

export function createCompareService(
  { store, clock, author, emit }: CompareDeps,
  datasets: DatasetRegistry,
  documents: OpenDocuments,
  resultsOf: ResultsOf,
): Services["compare"] {
  /** Null: scenarios on different figures cannot be laid onto each other. */
  function stacked(onto: Scenario, source: string, parts: readonly StackPart[]) {
    const over = store.read(source).document;
    if (over.datasetId !== onto.datasetId) return null;
    return { over, with: (choices: MergeChoices) => stackScenario(onto, over, parts, choices) };
  }
  const impossible = { kind: "impossible", reason: "other-dataset" } as const;

  return {
    difference({ ids, datasetId, scope }) {
      const open = ids.map((id) => documents({ id, datasetId }));
      const scenarios = open.map(({ scenario }) => scenario);
      return {
        scenarios: scenarios.map(({ name, datasetId: on }, at) => ({
          id: ids[at] ?? null,
          name,
          datasetId: on,
        })),
        assumptions: scenarioDifference(scenarios),
        results: resultDifference(
          open.map(({ dataset, scenario }) => ({
            run: resultsOf(dataset, scenario, scope),
            tiers: dataset.dataset.targets.tiers,
          })),
        ),
      };
    },
    stackPreview({ id, source, parts, choices }) {
      const { document, revision } = store.read(id);
      const stack = stacked(document, source, parts);
      if (stack === null) return impossible;
      const dataset = datasets.get(document.datasetId);
      const boardFor = (scenario: Scenario) =>
        boardOf(resultsOf(dataset, scenario), dataset.dataset.targets.tiers);
      const merged = stack.with(choices);
      const effectOf = conflictEffects(merged, choices, (given) => stack.with(given).document, boardFor);
      return {
        kind: "stack",
        revision,
        conflicts: merged.conflicts.map((conflict) => ({
          key: conflict.key,
          field: conflict.field,
          mine: conflict.mine ?? null,
          theirs: conflict.theirs ?? null,
          within: [...conflict.within],
          effect: effectOf(conflict),
        })),
        open: [...merged.open],
        changes: patchesBetween(document, merged.document).map(({ path }) => path.join(".")),
        now: boardFor(document),
        after: boardFor(merged.document),
      };
    },
    stack({ id, source, parts, choices, revision }, context) {
      const stack = stacked(store.read(id).document, source, parts);
      if (stack === null) return impossible;
      const { document, open } = stack.with(choices);
      if (open.length > 0) return { kind: "open", open: [...open] };
      const stamp = { author: context.author ?? author, at: clock().toISOString() };
      const { changed, scenario } = store.change(id, revision, stamp, (before) => {
        const outcome = applyEdit(before, patchesBetween(before, document), null);
        if (outcome.kind === "refused") throw refusedEdit(outcome.refusal);
        const label = { id: "compare.stack", values: { name: stack.over.name } };
        return outcome.kind === "unchanged" ? null : { ...outcome, label };
      });
      if (changed)
        emit({ topic: "scenario.changed", id, revision: scenario.revision, client: context.client });
      return { kind: "stacked", scenario };
    },
  };
}
