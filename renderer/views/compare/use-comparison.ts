/** The scenarios side by side, what they are called, and what they have different. */
import { useMemo } from "react";
import { useStore } from "zustand";
import type { MethodOutput } from "../../../shared/contract/contract.ts";
import type { AnswerReading } from "../../app/use-answer.ts";
import { useCall } from "../../app/use-call.ts";
import { useMoves } from "../../app/use-moves.ts";
import { useTargetScope } from "../../app/use-target-scope.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { type Compared, comparedNow, comparison } from "../../state/comparison.ts";
import type { Places } from "../../words/record-text.ts";
import { useWords } from "../../words/use-words.ts";

export type Difference = MethodOutput<"compare.difference">;

export interface ComparisonReading {
  /** The base first. */
  readonly ids: readonly [Compared, ...Compared[]];
  /** Over `ids`. */
  readonly names: readonly string[];
  /** Of the reference. */
  readonly datasetId: string;
  readonly answer: AnswerReading<Difference>;
  /** Goes up when one of them has changed. */
  readonly moves: number;
}

export function useComparison(): ComparisonReading {
  const words = useWords();
  const chosen = useStore(comparison);
  const current = useWorkbench((state) => state.scenario?.document.id ?? "");
  const currentName = useWorkbench((state) => state.scenario?.document.name ?? "");
  const datasetId = useWorkbench((state) => state.dataset?.id ?? "");
  const entries = useWorkbench((state) => state.library.entries);
  const scope = useTargetScope();
  const byId = useMemo(() => new Map(entries.map(({ id, name }) => [id, name])), [entries]);
  const now = comparedNow(chosen, current, (id) => byId.has(id));
  const key = JSON.stringify(now);
  const ids = useMemo(() => JSON.parse(key) as [Compared, ...Compared[]], [key]);
  const moves = useMoves(ids);
  const answer = useCall("compare.difference", { ids: [...ids], datasetId, scope }, moves);
  const names = ids.map((id) =>
    id === null ? words("compare.baseline") : id === current ? currentName : (byId.get(id) ?? id),
  );
  return { ids, names, datasetId, answer, moves };
}

/** Groups are named by whichever scenario has them. */
export function usePlaces(difference: Difference): Places {
  const dataset = useWorkbench((state) => state.dataset);
  const own = useWorkbench((state) => state.scenario?.document.groups);
  const datasets = useWorkbench((state) => state.library.datasets);
  return useMemo(() => {
    const groups = difference.assumptions.groups.flatMap(({ id, values }) => {
      const group = values.find((value) => value !== null);
      return group ? [[id, group] as const] : [];
    });
    return { dataset, datasets, groups: { ...own, ...Object.fromEntries(groups) } };
  }, [dataset, datasets, own, difference]);
}
