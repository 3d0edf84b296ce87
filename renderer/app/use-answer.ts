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
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const key = answerKey(method, asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  const question = useMemo(() => asked, [key]);
  useEffect(() => answers.watch(method, question), [answers, method, question]);
  const answer = useStore(answers.store, (all) => all[key] ?? noAnswer);
  return {
    value: answer.value as AnswerValue<M> | null,
    fresh:
      answer.value !== null && answer.fault === null && (isAboutDataset(method) || answer.of === document),
    fault: answer.fault,
    again: () => answers.again(method, question),
  };
}
