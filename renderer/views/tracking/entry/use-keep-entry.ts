/** Keeps what was entered as another edition, and moves the scenario onto it if that is wanted. */
import { useState } from "react";
import { FaultError } from "../../../../shared/contract/fault.ts";
import type { ActualFigure } from "../../../../shared/dataset/actual-figures.ts";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { useDesk } from "../../../app/workbench-context.tsx";
import { faultOf } from "../../../state/door.ts";
import { type ActualsEntry, trackingDesk } from "../../../state/tracking-desk.ts";
import { useFaultText } from "../../../words/use-fault-text.ts";
import { useWords } from "../../../words/use-words.ts";

export function useKeepEntry(dataset: Dataset) {
  const words = useWords();
  const faultText = useFaultText();
  const { door, workbench } = useDesk();
  const [keeping, setKeeping] = useState(false);
  /** Why nothing was kept. */
  const [said, setSaid] = useState<string | null>(null);

  /** The figures are kept already: a fault here is a notice over the screen. */
  async function move(datasetId: string): Promise<void> {
    await workbench.attempt(async () => {
      await workbench.settled();
      const stored = workbench.store.getState().scenario?.stored;
      if (stored === undefined) return;
      const fault = await workbench.rebase(stored.document.id, stored.revision, datasetId);
      if (fault !== null) throw new FaultError(fault.code, fault.details);
    });
  }

  async function keep(entry: ActualsEntry, figures: readonly ActualFigure[]): Promise<void> {
    setKeeping(true);
    setSaid(null);
    try {
      const { title, source, moves } = entry;
      const wish = { datasetId: dataset.id, title, source, figures: [...figures] };
      const made = await door.send("dataset.recordActuals", wish);
      if (made.kind === "refused") setSaid(words("tracking.entry.refused", { count: made.flaws.length }));
      else if (made.kind === "unchanged") setSaid(words("tracking.entry.unchanged"));
      else {
        if (moves) await move(made.id);
        trackingDesk.setState({ entry: null, entering: false });
      }
    } catch (error) {
      setSaid(faultText(faultOf(error)));
    }
    setKeeping(false);
  }

  return { keep, keeping, said };
}
