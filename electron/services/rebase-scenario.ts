/** Moving scenarios of the library from one dataset to another. */
import type { CallContext, Services } from "../../shared/contract/contract.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { boundsOf } from "../../shared/history/dataset-bounds.ts";
import { rebaseScenario } from "../../shared/rebase/rebase-scenario.ts";
import { patchesBetween } from "../../shared/scenario/difference-patches.ts";
import { datasetHashValue } from "../../shared/shared-file/dataset-steps.ts";
import type { ServiceDeps } from "./create-services.ts";
import type { KeptDatasets } from "./kept-datasets.ts";
import { rebaseReport } from "./rebase-report.ts";
import { refusedEdit } from "./refused-edit.ts";
import type { ResultsOf } from "./scenario-results.ts";

type RebaseMethods = Pick<Services["dataset"], "rebasePreview" | "rebase">;

export function createRebaseMethods(
  { store, clock, author, emit }: Pick<ServiceDeps, "store" | "clock" | "author" | "emit">,
  datasets: KeptDatasets,
  resultsOf: ResultsOf,
): RebaseMethods {
  return {
    rebasePreview({ id, revision, datasetId }) {
      const open = store.read(id);
      if (revision !== undefined && revision !== open.revision) {
        throw new FaultError("revision-conflict", { id, revision: open.revision });
      }
      const before = datasets.get(open.document.datasetId);
      return rebaseReport(open, before, datasets.get(datasetId), resultsOf);
    },
    rebase({ id, revision, datasetId }, context: CallContext) {
      const to = datasets.get(datasetId);
      const stamp = { author: context.author ?? author, at: clock().toISOString() };
      const { changed, scenario } = store.change(id, revision, stamp, (document) => {
        const from = datasets.get(document.datasetId);
        if (from.dataset.id === to.dataset.id) return null;
        const rebased = rebaseScenario(document, from.dataset, to.dataset).document;
        const patches = patchesBetween(document, rebased);
        const outcome = applyEdit(document, patches, boundsOf(to.dataset), "to-another-dataset");
        if (outcome.kind === "refused") throw refusedEdit(outcome.refusal);
        const [was, is] = [from.dataset.title, to.dataset.title];
        const values = { from: was.slice(0, 200), to: is.slice(0, 200), [datasetHashValue]: to.hash };
        return outcome.kind === "unchanged" ? null : { ...outcome, label: { id: "scenario.rebase", values } };
      });
      if (changed) {
        emit({ topic: "scenario.changed", id, revision: scenario.revision, client: context.client });
        emit({ topic: "library.changed", client: context.client });
      }
      return scenario;
    },
  };
}
