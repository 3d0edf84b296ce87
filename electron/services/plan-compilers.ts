import { createPlanCompiler, type PlanCompiler } from "../engine/run/engine.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";

/** The compiler of a dataset, made once and shared by every service. */
export type PlanCompilers = (dataset: RegisteredDataset) => PlanCompiler;

export function createPlanCompilers(): PlanCompilers {
  const compilers = new WeakMap<RegisteredDataset, PlanCompiler>();
  return (dataset) => {
    const known = compilers.get(dataset) ?? createPlanCompiler(dataset.dataset);
    compilers.set(dataset, known);
    return known;
  };
}
