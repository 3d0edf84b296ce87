import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { IconButton } from "../controls/icon-button.tsx";
import type { EnsembleRun, EnsembleStanding } from "../state/ensemble.ts";
import { formatCount } from "../words/format.ts";
import { useWords, type Words } from "../words/use-words.ts";
import { EnsembleMenu } from "./ensemble-menu.tsx";
import { CheckIcon, CloseIcon } from "./icons.tsx";
import { useEnsembleStanding } from "./use-ensemble-standing.ts";
import { useDesk, useEnsemble, useWorkbench } from "./workbench-context.tsx";

/** How far the ensemble has come; opens its settings, and stops it. */
export function EnsembleBar() {
  const words = useWords();
  const { ensembles } = useDesk();
  const [open, setOpen] = useState(false);
  const standing = useEnsembleStanding();
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const running = useEnsemble((state) => state.running);
  const draws = useEnsemble((state) => state.result?.draws ?? 0);
  const failed = useEnsemble((state) => state.fault !== null && state.fault.of === document);
  const stopped = useEnsemble((state) => state.stopped !== null && state.stopped === document);
  const state = failed
    ? words("ensemble.failed")
    : running === null
      ? restingText(standing, draws, stopped, words)
      : runningText(running, words);
  return (
    <div className="ensemble-bar">
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <Button
          className={failed ? "ensemble-state failed" : "ensemble-state"}
          aria-label={words("ensemble.open", { state })}
        >
          {standing === "full" && running === null && !failed ? <CheckIcon /> : null}
          {state}
        </Button>
        <Popover className="popover" placement="bottom end" offset={6}>
          <Dialog className="ensemble-menu" aria-label={words("ensemble.title")}>
            <EnsembleMenu onDone={() => setOpen(false)} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {running?.size === "full" ? (
        <IconButton icon={<CloseIcon />} label={words("ensemble.cancel")} onPress={ensembles.cancel} />
      ) : null}
    </div>
  );
}

function runningText({ size, draws, done, total }: EnsembleRun, words: Words): string {
  if (size === "preview") return words("ensemble.previewing", { draws: formatCount(draws) });
  const percent = `${total === 0 ? 0 : Math.floor((100 * done) / total)}%`;
  return words("ensemble.refining", { percent });
}

function restingText(standing: EnsembleStanding, draws: number, stopped: boolean, words: Words): string {
  const count = { draws: formatCount(draws) };
  switch (standing) {
    case "none":
      return words("ensemble.none");
    case "updating":
      return words("ensemble.updating");
    case "preview":
      return words(stopped ? "ensemble.stopped" : "ensemble.preview", count);
    case "full":
      return words("ensemble.full", count);
  }
}
