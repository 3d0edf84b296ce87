import { memo, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { IconButton } from "../controls/icon-button.tsx";
import type { EnsembleRun, EnsembleSize, EnsembleStanding } from "../state/ensemble.ts";
import { formatCount } from "../words/format.ts";
import { useWords, type Words } from "../words/use-words.ts";
import { EnsembleMenu } from "./ensemble-menu.tsx";
import { CheckIcon, CloseIcon } from "./icons.tsx";
import { useEnsembleAndScreen, useEnsembleStanding } from "./use-ensemble-standing.ts";
import { useDesk, useEnsemble } from "./workbench-context.tsx";

const closeIcon = <CloseIcon />;

/** How far the ensemble has come; opens its settings, and stops it. */
export function EnsembleBar() {
  const words = useWords();
  const { ensembles } = useDesk();
  const [open, setOpen] = useState(false);
  const refining = useEnsemble(({ running }) => running?.size === "full");
  return (
    <div className="ensemble-bar">
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <StateButton />
        <Popover className="popover" placement="bottom end" offset={6}>
          <Dialog className="ensemble-menu" aria-label={words("ensemble.title")}>
            <EnsembleMenu onDone={() => setOpen(false)} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {refining ? (
        <IconButton icon={closeIcon} label={words("ensemble.cancel")} onPress={ensembles.cancel} />
      ) : null}
    </div>
  );
}

/** Apart from the rest: it changes with every preview that follows a slider. */
const StateButton = memo(function StateButton() {
  const words = useWords();
  const standing = useEnsembleStanding();
  const size = useEnsemble(({ running }) => running?.size ?? null);
  const running = useEnsemble((state) => state.running?.draws ?? 0);
  const percent = useEnsemble((state) => percentDone(state.running));
  const draws = useEnsemble((state) => state.result?.draws ?? 0);
  const failed = useEnsembleAndScreen(
    ({ fault }, { scenario }) => fault !== null && fault.of === scenario?.document,
  );
  const stopped = useEnsembleAndScreen(
    (ensemble, { scenario }) => ensemble.stopped !== null && ensemble.stopped === scenario?.document,
  );
  const state = failed
    ? words("ensemble.failed")
    : size === null
      ? restingText(standing, draws, stopped, words)
      : runningText(size, running, percent, words);
  return (
    <Button
      className={failed ? "ensemble-state failed" : "ensemble-state"}
      aria-label={words("ensemble.open", { state })}
    >
      {standing === "full" && size === null && !failed ? <CheckIcon /> : null}
      {state}
    </Button>
  );
});

function percentDone(running: EnsembleRun | null): number {
  return running === null || running.total === 0 ? 0 : Math.floor((100 * running.done) / running.total);
}

function runningText(size: EnsembleSize, draws: number, percent: number, words: Words): string {
  return size === "preview"
    ? words("ensemble.previewing", { draws: formatCount(draws) })
    : words("ensemble.refining", { percent: `${percent}%` });
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
