/** The services that stand behind the contract, over one store. */
import type { Services } from "../../shared/contract/contract.ts";
import type { ContractEvent } from "../../shared/contract/events.ts";
import { type DatasetRegistry, embeddedDatasets } from "../store/dataset-registry.ts";
import type { Store } from "../store/store.ts";
import { createRunner } from "../workers/create-runner.ts";
import type { EnsembleRunner } from "../workers/ensemble-runner.ts";
import { createAnswersService } from "./answers-service.ts";
import { createAppService, type Shell } from "./app-service.ts";
import { createCompareService } from "./compare-service.ts";
import { createDatasetService } from "./dataset-service.ts";
import { createEnsembleService } from "./ensemble-service.ts";
import { createExportService } from "./export-service.ts";
import { createFileService } from "./file-service.ts";
import { createImportService } from "./import-service.ts";
import { createKeptDatasets } from "./kept-datasets.ts";
import { createOpenDocuments } from "./open-documents.ts";
import { createPlanCompilers } from "./plan-compilers.ts";
import { createReportService } from "./report-service.ts";
import { createRunService } from "./run-service.ts";
import { createResultsOf } from "./scenario-results.ts";
import { createScenarioService } from "./scenario-service.ts";

export interface ServiceDeps {
  readonly store: Store;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Who is written into steps; null: nobody known. */
  readonly author: string | null;
  readonly host: "desktop" | "loopback" | "terminal";
  readonly platform: string;
  readonly version: string;
  /** Where the library lies, to be told to the planner. Absent: nowhere in particular. */
  readonly dataFolder?: string | null;
  /** Called after the change is committed; must not throw. */
  emit(event: ContractEvent): void;
  /** Absent: the datasets built into the product. */
  readonly datasets?: DatasetRegistry;
  /** Whoever gives it closes it. Absent: threads that keep no program from ending. */
  readonly ensembleRunner?: EnsembleRunner;
  /** Told when something in the library is found damaged; must not throw. Absent: only the caller is. */
  readonly damaged?: (() => void) | undefined;
  /** Absent: no windows of the host's own. */
  readonly shell?: Shell;
}

export function createServices(deps: ServiceDeps): Services {
  const built = deps.datasets ?? embeddedDatasets();
  const datasets = createKeptDatasets(deps.store, built);
  const documents = createOpenDocuments(deps.store, datasets);
  const compilerFor = createPlanCompilers();
  const resultsOf = createResultsOf(compilerFor);
  return {
    app: createAppService(deps),
    dataset: createDatasetService(deps, datasets, resultsOf),
    scenario: createScenarioService(deps, datasets),
    run: createRunService(documents, compilerFor),
    ensemble: createEnsembleService(deps, documents, {
      runner: deps.ensembleRunner ?? createRunner(),
      compilerFor,
    }),
    answers: createAnswersService(documents, compilerFor, datasets),
    file: createFileService(deps, datasets, resultsOf),
    compare: createCompareService(deps, datasets, documents, resultsOf),
    report: createReportService(deps, documents, compilerFor),
    export: createExportService(deps, documents, compilerFor),
    import: createImportService(deps, datasets),
  };
}
