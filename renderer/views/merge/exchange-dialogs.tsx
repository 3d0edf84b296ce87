import { useStore } from "zustand";
import { useDesk } from "../../app/workbench-context.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import type { Stage } from "../../state/exchange-stage.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import { DecideBody } from "./decide-body.tsx";
import { FileBody } from "./file-body.tsx";

/** What comes of files that are opened, and of scenarios laid together: one window at a time. */
export function ExchangeDialogs() {
  const words = useWords();
  const { exchange } = useDesk();
  const stage = useStore(exchange.store, (state) => state.stage);
  const deciding = stage?.kind === "merge" || stage?.kind === "stack";
  return (
    <WindowDialog
      title={stage === null ? "" : titleOf(stage, words)}
      open={stage !== null}
      wide={deciding}
      onClose={exchange.close}
    >
      {stage === null ? null : deciding ? <DecideBody stage={stage} /> : <FileBody stage={stage} />}
    </WindowDialog>
  );
}

function titleOf(stage: Stage, words: Words): string {
  switch (stage.kind) {
    case "reading":
      return words("file.open");
    case "failed":
      return words("file.failed");
    case "dataset":
    case "opened":
    case "exists":
    case "impossible":
      return words(`file.title.${stage.kind}`);
    case "merge":
    case "stack":
      return words(`${stage.kind}.title`, { name: stage.name });
  }
}
