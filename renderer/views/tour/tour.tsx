import { useEffect, useId, useRef, useState } from "react";
import { setOverride } from "../../../shared/scenario/set-override.ts";
import { CloseIcon } from "../../app/icons.tsx";
import { useTargetScope } from "../../app/use-target-scope.ts";
import { useDesk, useOverlays, useWorkbench } from "../../app/workbench-context.tsx";
import { IconButton } from "../../controls/icon-button.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { setOverrideLabel } from "../../words/step-text.ts";
import { useWords } from "../../words/use-words.ts";
import { type TourExample, tourExample } from "./tour-example.ts";
import { tourSteps } from "./tour-steps.ts";
import { useRing } from "./use-ring.ts";
import { useTourText } from "./use-tour-text.ts";

/** Beside the screen, never over the work: read on, go back, or leave at any step. */
export function Tour() {
  const words = useWords();
  const { overlays, settings, workbench } = useDesk();
  const index = useOverlays((state) => state.tour) ?? 0;
  const scope = useTargetScope();
  const undo = useWorkbench(({ scenario }) => (scenario?.stored.position.undo ?? null) !== null);
  // Chosen when the tour begins: the board moves with what is done in it.
  const [example] = useState<TourExample | null>(() => {
    const { dataset, board } = workbench.store.getState();
    return dataset === null || board.view === null ? null : tourExample(dataset, board.view, scope);
  });
  const [raised, setRaised] = useState(false);
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const step = tourSteps[index] ?? tourSteps[0];
  const text = useTourText(step?.id ?? "board", example, raised);
  useRing(step?.ring ?? ".figures");
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
  useEffect(() => {
    if (step?.view) settings.setState({ view: step.view });
    if (step?.id === "raise" && example !== null)
      settings.setState({ unit: example.code, leverScope: "unit" });
    card.current?.focus();
  }, [index]);

  const go = (to: number) => overlays.setState({ tour: to });
  const leave = () => overlays.setState({ tour: null });
  const raise = ({ code, name, from, to }: TourExample) => {
    workbench.edit(setOverrideLabel({ name }, "growth", from, to), (draft) =>
      setOverride(draft, { kind: "unit", code }, "growth", to),
    );
    setRaised(true);
  };
  const last = index === tourSteps.length - 1;
  return (
    <div
      ref={card}
      className="tour"
      role="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <div className="tour-heading">
        <span className="tour-count">
          {words("tour.count", { step: index + 1, steps: tourSteps.length })}
        </span>
        <h2 id={`${id}title`}>{text.title}</h2>
        <IconButton icon={<CloseIcon />} label={words("tour.leave")} onPress={leave} />
      </div>
      <p id={`${id}text`}>{text.body}</p>
      {step?.id === "raise" && example !== null && !raised ? (
        <TextButton onPress={() => raise(example)}>{text.deed}</TextButton>
      ) : null}
      {step?.id === "undo" && raised ? (
        <TextButton
          disabled={!undo}
          onPress={() => {
            workbench.undo();
            setRaised(false);
          }}
        >
          {text.deed}
        </TextButton>
      ) : null}
      <div className="tour-foot">
        {last ? null : (
          <TextButton quiet onPress={leave}>
            {words("tour.skip")}
          </TextButton>
        )}
        <span className="bar-space" />
        {index === 0 ? null : <TextButton onPress={() => go(index - 1)}>{words("tour.back")}</TextButton>}
        <TextButton primary onPress={() => (last ? leave() : go(index + 1))}>
          {words(last ? "tour.finish" : "tour.next")}
        </TextButton>
      </div>
    </div>
  );
}
