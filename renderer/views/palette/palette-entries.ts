/** What the palette offers: everything that can be done now, and every unit to go to. */
import type { Unit } from "../../../shared/dataset/schema.ts";
import type { Situation } from "../../actions/action.ts";
import { actionList } from "../../actions/actions.ts";
import { shortcutText } from "../../actions/shortcut.ts";
import { isFound } from "../../words/is-found.ts";
import type { Words } from "../../words/use-words.ts";

export interface PaletteEntry {
  readonly id: string;
  readonly kind: "action" | "unit";
  readonly label: string;
  /** Beside the label: the shortcut, or the prefecture. */
  readonly detail: string;
  /** All that it is found by. */
  readonly text: string;
}

export function actionEntries(situation: Situation, words: Words, mac: boolean): PaletteEntry[] {
  return actionList
    .filter((action) => action.id !== "palette" && action.when(situation))
    .map((action) => {
      const label = action.label(words, situation);
      const [shortcut] = action.shortcuts;
      return {
        id: action.id,
        kind: "action",
        label,
        detail: shortcut === undefined ? "" : shortcutText(shortcut, mac),
        text: `${label} ${action.name?.(words) ?? ""}`,
      };
    });
}

export function unitEntries(units: readonly Unit[]): PaletteEntry[] {
  return units.map(({ code, name, prefecture }) => ({
    id: `unit:${code}`,
    kind: "unit",
    label: name,
    detail: prefecture.name,
    text: `${name} ${prefecture.name} ${code}`,
  }));
}

/** Those found: first what begins with what is searched for, then what is found by its own name. No search: the actions. */
export function findEntries(entries: readonly PaletteEntry[], search: string): PaletteEntry[] {
  const wanted = search.trim().toLowerCase();
  const found = entries.filter((entry) =>
    wanted === "" ? entry.kind === "action" : isFound(entry.text, wanted),
  );
  return found.sort((a, b) => rank(a, wanted) - rank(b, wanted));
}

function rank({ label }: PaletteEntry, wanted: string): number {
  if (label.toLowerCase().startsWith(wanted)) return 0;
  return isFound(label, wanted) ? 1 : 2;
}

/** The code of the unit an entry goes to; null: it is an action. */
export function unitCodeOf(id: string): string | null {
  return id.startsWith("unit:") ? id.slice("unit:".length) : null;
}
