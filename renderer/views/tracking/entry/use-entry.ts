/** Entering published figures: what is typed outlasts a look elsewhere, until it is kept or given up. */
import { useMemo } from "react";
import { useStore } from "zustand";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { type ActualsEntry, emptyEntry, trackingDesk } from "../../../state/tracking-desk.ts";
import { useWords } from "../../../words/use-words.ts";

export function useEntry() {
  const words = useWords();
  const entry = useStore(trackingDesk, (desk) => desk.entry);
  return useMemo(
    () => ({
      entry,
      /** Something is typed that is not kept yet. */
      pending: entry !== null && Object.keys(entry.typed).length > 0,
      /** Goes on with what is there, if it is for this dataset. */
      begin(dataset: Dataset): void {
        const kept = entry !== null && entry.datasetId === dataset.id ? entry : null;
        trackingDesk.setState({
          entering: true,
          entry:
            kept ?? emptyEntry(dataset.id, words("tracking.entry.proposed", { title: baseTitle(dataset) })),
        });
      },
      change(part: Partial<ActualsEntry>): void {
        trackingDesk.setState(({ entry: now }) => ({ entry: now === null ? null : { ...now, ...part } }));
      },
      type(typed: Readonly<Record<string, string>>): void {
        trackingDesk.setState(({ entry: now }) => ({
          entry: now === null ? null : { ...now, typed: { ...now.typed, ...typed } },
        }));
      },
      /** Back to the figures; what is typed stays. */
      leave: () => trackingDesk.setState({ entering: false }),
      giveUp: () => trackingDesk.setState({ entering: false, entry: null }),
    }),
    [entry, words],
  );
}

/** Editions are not named after one another without end. */
function baseTitle({ title, lineage }: Dataset): string {
  return lineage?.made === "actuals" ? lineage.title : title;
}
