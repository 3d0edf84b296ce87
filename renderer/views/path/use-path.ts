/** The cheapest path for what is wanted, under the scope on the screen. */
import { useMemo } from "react";
import { useStore } from "zustand";
import type { Dataset, TargetScope } from "../../../shared/dataset/schema.ts";
import type { EditPatch } from "../../../shared/history/schema.ts";
import type { PathSolution } from "../../../shared/result/answers.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { type AnswerReading, useAnswer } from "../../app/use-answer.ts";
import { useTargetScope } from "../../app/use-target-scope.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import type { TierMark } from "../../charts/chart-props.ts";
import { type PathQuestion, pathQuestions, plainQuestion } from "../../state/path-question.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

export interface PathReading {
  readonly dataset: Dataset;
  readonly document: Scenario;
  readonly scope: TargetScope;
  /** With a target count, from the highest. */
  readonly tiers: readonly TierMark[];
  readonly question: PathQuestion;
  readonly answer: AnswerReading<PathSolution>;
  change(part: Partial<PathQuestion>): void;
  reset(): void;
}

const nothingLaid: readonly EditPatch[] = [];

/** Null before a scenario stands open. */
export function usePath(): PathReading | null {
  const words = useWords();
  const scope = useTargetScope();
  const dataset = useWorkbench((state) => state.dataset);
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const id = document?.id ?? "";
  const question = useStore(pathQuestions.store, (all) => all[id] ?? plainQuestion);
  const held = document?.targetScope ?? dataset?.targets.scope ?? scope;
  const laid = useMemo<readonly EditPatch[]>(
    () => (held === scope ? nothingLaid : [{ op: "add", path: ["targetScope"], value: scope }]),
    [held, scope],
  );
  const answer = useAnswer("answers.path", {
    counts: { ...question.counts },
    pins: { ...question.pins },
    exclusions: [...question.exclusions],
    maxExtraGrowth: question.maxExtraGrowth,
    laid,
  });
  const tiers = useMemo(
    () => (dataset === null ? [] : tierMarks(dataset.targets.tiers, words).filter(({ min }) => min !== null)),
    [dataset, words],
  );
  if (dataset === null || document === null) return null;
  return {
    dataset,
    document,
    scope,
    tiers,
    question,
    answer,
    change: (part) => pathQuestions.change(id, part),
    reset: () => pathQuestions.reset(id),
  };
}
