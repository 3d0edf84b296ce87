import type { TargetScope } from "../../shared/dataset/schema.ts";
import { useSettings, useWorkbench } from "./workbench-context.tsx";

/** Which units count: as the planner chose, else as the scenario, else as the dataset says. */
export function useTargetScope(): TargetScope {
  const chosen = useSettings((settings) => settings.targetScope);
  return useWorkbench(
    ({ scenario, dataset }) =>
      chosen ?? scenario?.document.targetScope ?? dataset?.targets.scope ?? "counties",
  );
}
