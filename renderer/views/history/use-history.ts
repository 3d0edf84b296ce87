import { useEffect, useState } from "react";
import type { Fault } from "../../../shared/contract/fault.ts";
import type { Checkpoint } from "../../../shared/contract/scenario-area.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { faultOf } from "../../state/door.ts";
import type { HistoryTree } from "./history-rows.ts";

export interface HistoryReading extends HistoryTree {
  readonly id: string;
  readonly checkpoints: readonly Checkpoint[];
}

/** The history of the scenario on the screen; steps once read are not read again. */
export function useHistory(): { history: HistoryReading | null; fault: Fault | null } {
  const { door } = useDesk();
  const id = useWorkbench((state) => state.scenario?.document.id ?? null);
  const revision = useWorkbench((state) => state.scenario?.stored.revision);
  const [history, setHistory] = useState<HistoryReading | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [named, setNamed] = useState(0);
  useEffect(
    () =>
      door.listen((event) => {
        if (event.topic === "history.named" && event.id === id) setNamed((count) => count + 1);
      }),
    [door, id],
  );
  const known = history?.id === id ? history : null;
  const after = known?.steps.at(-1)?.id ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the store or the names have moved on
  useEffect(() => {
    if (id === null) return;
    let current = true;
    door
      .send("scenario.history", { id, after })
      .then(({ steps, ...rest }) => {
        if (!current) return;
        setHistory({ id, ...rest, steps: [...(known?.steps ?? []), ...steps] });
        setFault(null);
      })
      .catch((error: unknown) => {
        if (current) setFault(faultOf(error));
      });
    return () => {
      current = false;
    };
  }, [door, id, revision, named]);
  return { history: known, fault };
}
