import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Fault } from "../../shared/contract/fault.ts";
import {
  type AnswerMethod,
  type AnswerValue,
  type Asked,
  answerKey,
  isAboutDataset,
  noAnswer,
} from "../state/answers.ts";
import { useDesk, useWorkbench } from "./workbench-context.tsx";

export interface AnswerReading<Value> {
  /** Null before the first answer. */
  readonly value: Value | null;
  /** The value is about the document on the screen. */
  readonly fresh: boolean;
  /** Why the last question was not answered. */
  readonly fault: Fault | null;
  again(): void;
}

/** Asks as long as the part of the screen that needs it is shown. */
export function useAnswer<M extends AnswerMethod>(method: M, asked: Asked<M>): AnswerReading<AnswerValue<M>> {
  const { answers } = useDesk();
  const key = answerKey(method, asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  const question = useMemo(() => asked, [key]);
  useEffect(() => answers.watch(method, question), [answers, method, question]);
  const answer = useStore(answers.store, (all) => all[key] ?? noAnswer);
  // A yes or no: what waits for an answer is not drawn anew with every move of a slider.
  const current = useWorkbench(
    ({ scenario }) => isAboutDataset(method) || answer.of === (scenario?.document ?? null),
  );
  return {
    value: answer.value as AnswerValue<M> | null,
    fresh: answer.value !== null && answer.fault === null && current,
    fault: answer.fault,
    again: () => answers.again(method, question),
  };
}
