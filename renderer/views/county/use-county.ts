/** The unit on the county screen, with its results. */
import { useEffect, useMemo } from "react";
import type { Dataset, Unit } from "../../../shared/dataset/schema.ts";
import type { UnitResult } from "../../../shared/result/schema.ts";
import { useDesk, useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import type { TierMark } from "../../charts/chart-props.ts";
import { unitShown } from "../../state/unit-shown.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

export interface CountyReading {
  readonly dataset: Dataset;
  readonly unit: Unit;
  readonly tiers: readonly TierMark[];
  readonly years: readonly number[];
  readonly baseYear: number;
  readonly horizon: number;
  /** Null until the projection of this unit has come. */
  readonly result: UnitResult | null;
  readonly baseline: UnitResult | null;
  readonly baselineYears: readonly number[];
}

/** Asks for the unit in full as long as the screen is shown. */
export function useCounty(): CountyReading | null {
  const words = useWords();
  const { workbench } = useDesk();
  const chosen = useSettings((settings) => settings.unit);
  const dataset = useWorkbench((state) => state.dataset);
  const unit = unitShown(dataset, chosen);
  const code = unit?.code ?? null;
  useEffect(() => {
    void workbench.wantUnit(code);
  }, [workbench, code]);
  useEffect(() => () => void workbench.wantUnit(null), [workbench]);
  const years = useWorkbench((state) => state.board.view?.years);
  const result = useWorkbench((state) =>
    state.board.view?.unit?.code === code ? (state.board.view?.unit ?? null) : null,
  );
  const baseline = useWorkbench((state) => (code === null ? null : (state.baseline.units[code] ?? null)));
  const baselineYears = useWorkbench((state) => state.baseline.view?.years);
  const tiers = useMemo(
    () => (dataset === null ? [] : tierMarks(dataset.targets.tiers, words)),
    [dataset, words],
  );
  return useMemo(() => {
    if (dataset === null || unit === null) return null;
    return {
      dataset,
      unit,
      tiers,
      years: years ?? [],
      baseYear: years?.[0] ?? dataset.baseYear,
      horizon: years?.at(-1) ?? dataset.targets.horizon,
      result,
      baseline,
      baselineYears: baselineYears ?? [],
    };
  }, [dataset, unit, tiers, years, result, baseline, baselineYears]);
}
