import { useEffect, useState } from "react";
import type { MethodInput, MethodName, MethodOutput } from "../../shared/contract/contract.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import { faultOf } from "../state/door.ts";
import type { AnswerReading } from "./use-answer.ts";
import { useDesk } from "./workbench-context.tsx";

interface Kept<Value> {
  /** The question that `value` answers. */
  readonly key: string;
  readonly value: Value | null;
  readonly fault: Fault | null;
}

/**
 * What the app answers to a question that is not only about the scenario on the screen. It is
 * asked again when the question or `stamp` changes; the answer before stays until the new one is there.
 */
export function useCall<N extends MethodName>(
  method: N,
  input: MethodInput<N>,
  stamp: string | number,
): AnswerReading<MethodOutput<N>> {
  const { door } = useDesk();
  const [tries, setTries] = useState(0);
  const [kept, setKept] = useState<Kept<MethodOutput<N>>>({ key: "", value: null, fault: null });
  const key = `${method} ${JSON.stringify(input)} ${stamp} ${tries}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  useEffect(() => {
    let current = true;
    door
      .send(method, input)
      .then((value) => {
        if (current) setKept({ key, value, fault: null });
      })
      .catch((error: unknown) => {
        if (current) setKept(({ value }) => ({ key, value, fault: faultOf(error) }));
      });
    return () => {
      current = false;
    };
  }, [door, key]);
  return {
    value: kept.value,
    fresh: kept.key === key && kept.fault === null,
    fault: kept.key === key ? kept.fault : null,
    again: () => setTries((count) => count + 1),
  };
}
