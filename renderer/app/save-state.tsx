import { useEffect, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { useWorkbench } from "./workbench-context.tsx";

/** Waits shorter than this are not worth a word. */
const patienceMs = 250;

/** Saved, being saved, projecting: one short word beside the scenario's name; the announcer says it aloud. */
export function SaveState() {
  const words = useWords();
  const saving = useWorkbench(({ scenario }) => (scenario?.waiting ?? 0) > 0 || scenario?.dragging === true);
  const refused = useWorkbench(({ scenario }) => scenario?.refused.length ?? 0);
  const running = useWorkbench(({ board }) => board.fault === null && board.answered !== board.asked);
  const slowSaving = useStill(saving);
  const slowRunning = useStill(running);
  const text =
    refused > 0
      ? words("bar.refused", { count: refused })
      : slowRunning
        ? words("bar.running")
        : slowSaving
          ? words("bar.saving")
          : words("bar.saved");
  return (
    <span className={refused > 0 ? "save-state warning" : "save-state"} role="status" aria-live="off">
      {text}
    </span>
  );
}

/** True once `on` has held for a while. */
function useStill(on: boolean): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    if (!on) {
      setStill(false);
      return;
    }
    const timer = setTimeout(() => setStill(true), patienceMs);
    return () => clearTimeout(timer);
  }, [on]);
  return still && on;
}
