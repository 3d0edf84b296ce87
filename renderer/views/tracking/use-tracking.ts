/** All that the screen 监测 shows: the report, the chances, and how the planner looks at them. */
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Dataset, TargetScope } from "../../../shared/dataset/schema.ts";
import type { TrackingChances, TrackingReport } from "../../../shared/result/tracking.ts";
import { type AnswerReading, useAnswer } from "../../app/use-answer.ts";
import { useTargetScope } from "../../app/use-target-scope.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import type { TierMark } from "../../charts/chart-props.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

export interface TrackingScreen {
  readonly dataset: Dataset;
  readonly scope: TargetScope;
  /** The rest included. */
  readonly tiers: readonly TierMark[];
  readonly answer: AnswerReading<TrackingReport>;
  /** Null: none have come yet, or nothing is published. */
  readonly chances: TrackingChances | null;
  /** The chances are of an earlier document. */
  readonly updating: boolean;
}

/** Null before a scenario stands open. */
export function useTracking(): TrackingScreen | null {
  const words = useWords();
  const { tracking } = useDesk();
  const scope = useTargetScope();
  const dataset = useWorkbench((state) => state.dataset);
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const answer = useAnswer("answers.tracking", {});
  useEffect(() => tracking.watch(), [tracking]);
  const chances = useStore(tracking.store, (state) => state.chances);
  const of = useStore(tracking.store, (state) => state.of);
  const tiers = useMemo(
    () => (dataset === null ? [] : tierMarks(dataset.targets.tiers, words)),
    [dataset, words],
  );
  if (dataset === null || document === null) return null;
  return { dataset, scope, tiers, answer, chances, updating: chances !== null && of !== document };
}
