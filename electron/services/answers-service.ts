/** Area `answers`: what would it take, the cheapest path, what drives it, what matters, how good it is. */
import type { Services } from "../../shared/contract/contract.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { Backtest } from "../../shared/result/answers.ts";
import { backtest } from "../engine/run/backtest/backtest.ts";
import { tracking } from "../engine/run/tracking/tracking.ts";
import type { DatasetRegistry, RegisteredDataset } from "../store/dataset-registry.ts";
import {
  askAttribution,
  askGoals,
  askMeasures,
  askPath,
  askSensitivity,
  askTake,
} from "./answer-questions.ts";
import { baseline, type OpenDocuments, type Wanted } from "./open-documents.ts";
import type { PlanCompilers } from "./plan-compilers.ts";

export function createAnswersService(
  documents: OpenDocuments,
  compilerFor: PlanCompilers,
  datasets: DatasetRegistry,
): Services["answers"] {
  /** A dataset's history does not change, nor does what it says of the rule. */
  const backtests = new WeakMap<RegisteredDataset, Backtest>();

  function opened(wanted: Wanted) {
    const { dataset, scenario } = documents(wanted);
    return { dataset, scenario, compiler: compilerFor(dataset) };
  }

  return {
    take({ unit, ...wanted }) {
      const { compiler, scenario } = opened(wanted);
      return askTake(compiler, scenario, unit);
    },
    path({ counts, pins, exclusions, maxExtraGrowth, ...wanted }) {
      const { compiler, scenario } = opened(wanted);
      return askPath(compiler, scenario, { counts, pins, exclusions, maxExtraGrowth });
    },
    attribute({ against, subject, ...wanted }) {
      const { compiler, scenario, dataset } = opened(wanted);
      if (against === null) return askAttribution(compiler, scenario, baseline(dataset), subject);
      const other = documents({ id: against });
      if (other.scenario.datasetId !== scenario.datasetId) {
        throw new FaultError("bad-request", { path: "against", message: other.scenario.datasetId });
      }
      return askAttribution(compiler, scenario, other.scenario, subject);
    },
    sensitivity({ subject, ...wanted }) {
      const { compiler, scenario } = opened(wanted);
      return askSensitivity(compiler, scenario, subject);
    },
    goals(wanted) {
      const { compiler, scenario } = opened(wanted);
      return askGoals(compiler, scenario);
    },
    measures(wanted) {
      const { compiler, scenario } = opened(wanted);
      return askMeasures(compiler, scenario);
    },
    tracking(wanted) {
      const { compiler, scenario } = opened(wanted);
      return tracking(compiler, scenario);
    },
    backtest({ datasetId }) {
      const dataset = datasets.get(datasetId ?? datasets.defaultId);
      const known = backtests.get(dataset) ?? backtest(dataset.dataset);
      backtests.set(dataset, known);
      return known;
    },
  };
}
