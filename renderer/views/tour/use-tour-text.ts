import type { Action } from "../../actions/action.ts";
import { actions } from "../../actions/actions.ts";
import { onMac, shortcutText } from "../../actions/shortcut.ts";
import { useTargetScope } from "../../app/use-target-scope.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { formatDistance, formatPercent } from "../../words/format.ts";
import { tierLabel, tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import type { TourExample } from "./tour-example.ts";
import type { TourStep } from "./tour-steps.ts";

interface TourText {
  readonly title: string;
  readonly body: string;
  /** What the button of the step does. */
  readonly deed: string;
}

const keyOf = ({ shortcuts: [shortcut] }: Action) =>
  shortcut === undefined ? "" : shortcutText(shortcut, onMac());

/** What a step says, with the figures of this scenario. */
export function useTourText(id: TourStep["id"], example: TourExample | null, raised: boolean): TourText {
  const words = useWords();
  const scope = useTargetScope();
  const tiers = useWorkbench((state) => state.dataset?.targets.tiers);
  const counts = useWorkbench((state) => state.board.view?.province[scope].tierCounts);
  const horizon = useWorkbench((state) => state.board.view?.years.at(-1));
  const title = words(`tour.${id}.title`);
  const year = String(horizon ?? "");
  switch (id) {
    case "board":
      return { title, body: words("tour.board.text", { year }), deed: "" };
    case "next": {
      const values = { palette: keyOf(actions.palette), sheet: keyOf(actions.shortcuts) };
      return { title, body: words("tour.next.text", values), deed: "" };
    }
    case "undo": {
      const values = { undo: keyOf(actions.undo), history: keyOf(actions.history) };
      return { title, body: words("tour.undo.text", values), deed: words("action.undo") };
    }
  }
  if (example === null) return { title, body: words(`tour.${id}.bare`), deed: "" };
  const { name, short, from, to, before } = example;
  const tier = tierLabel(tierMarks(tiers ?? [], words), example.tier) ?? "";
  const values = { name, year, tier, distance: formatDistance(short) };
  if (id === "near") return { title, body: words("tour.near.text", values), deed: "" };
  if (id === "raise") {
    const rates = { name, from: formatPercent(from), to: formatPercent(to) };
    return {
      title,
      body: raised ? words("tour.raise.done", rates) : words("tour.raise.text", rates),
      deed: words("tour.raise.deed", rates),
    };
  }
  const outcome = {
    name,
    tier,
    before,
    after: counts?.[example.tier]?.at(-1) ?? before,
  };
  return { title, body: words(raised ? "tour.result.text" : "tour.result.notYet", outcome), deed: "" };
}
