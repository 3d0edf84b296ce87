/** What the overview's parts read from the results. */
import { useMemo } from "react";
import { provenanceOf } from "../../../shared/dataset/provenance-of.ts";
import type { Dataset, TargetScope } from "../../../shared/dataset/schema.ts";
import type { ProvinceResult } from "../../../shared/result/schema.ts";
import type { RunView } from "../../../shared/result/view.ts";
import { useTargetScope } from "../../app/use-target-scope.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import type { ChartUnit, TierMark } from "../../charts/chart-props.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

export interface BoardReading {
  readonly dataset: Dataset;
  readonly view: RunView;
  readonly scope: TargetScope;
  readonly province: ProvinceResult;
  readonly units: readonly ChartUnit[];
  readonly tiers: readonly TierMark[];
  readonly horizon: number;
  readonly baseYear: number;
}

/** Null until the first projection has come. */
export function useBoard(): BoardReading | null {
  const words = useWords();
  const dataset = useWorkbench((state) => state.dataset);
  const view = useWorkbench((state) => state.board.view);
  const scope = useTargetScope();
  const units = useMemo(
    () =>
      (dataset?.units ?? []).map(({ code, name, prefecture, kind }) => ({
        code,
        name,
        prefecture,
        inScope: scope === "counties-and-districts" || kind !== "district",
      })),
    [dataset, scope],
  );
  const tiers = useMemo(
    () => (dataset === null ? [] : tierMarks(dataset.targets.tiers, words)),
    [dataset, words],
  );
  return useMemo(() => {
    if (dataset === null || view === null) return null;
    return {
      dataset,
      view,
      scope,
      province: view.province[scope],
      units,
      tiers,
      horizon: view.years.at(-1) ?? dataset.targets.horizon,
      baseYear: view.years[0] ?? dataset.baseYear,
    };
  }, [dataset, view, scope, units, tiers]);
}

/** Words for the status of base-year GDP where it is not simply observed, by unit code. */
export function useBaseStatus(dataset: Dataset | null): Readonly<Record<string, string>> {
  const words = useWords();
  return useMemo(() => {
    const status: Record<string, string> = {};
    for (const unit of dataset?.units ?? []) {
      const found = provenanceOf(unit, "valueAdded")?.status;
      if (found !== undefined && found !== "observed") status[unit.code] = words(`status.${found}`);
    }
    return status;
  }, [dataset, words]);
}
