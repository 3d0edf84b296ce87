import { useMemo, useState } from "react";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { TextButton } from "../../../controls/text-button.tsx";
import { WindowDialog } from "../../../controls/window-dialog.tsx";
import { useWords } from "../../../words/use-words.ts";
import { EntryGrid } from "./entry-grid.tsx";
import { EntrySource } from "./entry-source.tsx";
import { readEntry } from "./read-entry.ts";
import { useEntry } from "./use-entry.ts";
import { useKeepEntry } from "./use-keep-entry.ts";

/** The sheet of published figures, their source, and the way to keep them as another edition. */
export function EntryPage({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords();
  const { entry, pending, change, type, leave, giveUp } = useEntry();
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const { keep, keeping, said } = useKeepEntry(dataset);
  const read = useMemo(
    () => (entry === null ? { figures: [], flaws: 0 } : readEntry(dataset, entry)),
    [dataset, entry],
  );
  if (entry === null) return null;
  const other = entry.datasetId !== dataset.id;
  const save = () => {
    setTried(true);
    const named =
      entry.source.title.trim() !== "" && entry.source.date.trim() !== "" && entry.title.trim() !== "";
    if (!named || read.flaws > 0 || read.figures.length === 0 || other) return;
    void keep(entry, read.figures);
  };
  return (
    <div className="tracking tracking-entry">
      <div className="panel-heading tracking-heading">
        <h1>{words("tracking.entry.title")}</h1>
        <span>{words("tracking.entry.note", { dataset: dataset.title })}</span>
        <TextButton quiet onPress={leave}>
          {words("tracking.entry.back")}
        </TextButton>
      </div>
      <EntryGrid dataset={dataset} entry={entry} onType={type} />
      <section className="panel tracking-entry-side" aria-label={words("tracking.entry.source")}>
        <EntrySource entry={entry} tried={tried} onChange={change} />
        <p className="field-hint" role="status">
          {read.flaws > 0
            ? words("tracking.entry.flaws", { count: read.flaws })
            : words("tracking.entry.count", { count: read.figures.length })}
        </p>
        {other ? (
          <p className="field-error" role="alert">
            {words("tracking.entry.otherDataset")}
          </p>
        ) : null}
        {tried && read.figures.length === 0 ? (
          <p className="field-error">{words("tracking.entry.nothing")}</p>
        ) : null}
        {said === null ? null : (
          <p className="field-error" role="alert">
            {said}
          </p>
        )}
        <div className="tracking-entry-acts">
          <TextButton primary disabled={keeping} onPress={save}>
            {words(keeping ? "tracking.entry.keeping" : "tracking.entry.keep")}
          </TextButton>
          <TextButton quiet onPress={() => (pending ? setAsking(true) : giveUp())}>
            {words("tracking.entry.giveUp")}
          </TextButton>
        </div>
      </section>
      <WindowDialog title={words("tracking.entry.giveUp.ask")} open={asking} onClose={() => setAsking(false)}>
        <div className="dialog-body">
          <p>{words("tracking.entry.giveUp.what", { count: Object.keys(entry.typed).length })}</p>
        </div>
        <div className="dialog-foot">
          <TextButton quiet onPress={() => setAsking(false)}>
            {words("common.cancel")}
          </TextButton>
          <TextButton
            onPress={() => {
              setAsking(false);
              giveUp();
            }}
          >
            {words("tracking.entry.giveUp.yes")}
          </TextButton>
        </div>
      </WindowDialog>
    </div>
  );
}
