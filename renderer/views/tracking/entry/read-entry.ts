/** What is typed or pasted into the sheet of published figures: read, checked, and turned into figures. */
import {
  type ActualFigure,
  type ActualFlaw,
  type ActualIndicator,
  actualFlaw,
  actualIn,
} from "../../../../shared/dataset/actual-figures.ts";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { hundredth, readNumber } from "../../../../shared/scenario/paste-number.ts";
import { type ActualsEntry, readEntryKey } from "../../../state/tracking-desk.ts";

export type EntryFlaw = ActualFlaw | "not-a-number";

/** `leave`: nothing that is a figure; what stands there stays. */
export type EntryReading =
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "leave" }
  | { readonly kind: "wrong" };

/** The unit's own sign behind an amount, as it is often copied along. */
const amounts: Readonly<Record<Exclude<ActualIndicator, "realGrowth">, RegExp>> = {
  gdp: /\s*亿(?:元)?$/,
  urbanJobs: /\s*万(?:人)?$/,
  incomeUrban: /\s*元$/,
  incomeRural: /\s*元$/,
};

/** Growth as percent (“6.1”, “6.1%”), amounts in the sheet's unit. */
export function readFigure(text: string, indicator: ActualIndicator): EntryReading {
  const plain = indicator === "realGrowth" ? text : text.trim().replace(amounts[indicator], "");
  const number = readNumber(plain);
  if (number.kind === "leave") return { kind: "leave" };
  if (indicator === "realGrowth") {
    if (number.kind === "bare") return { kind: "figure", value: hundredth(number.value) };
    if (number.kind === "fraction") return { kind: "figure", value: number.value };
  } else if (number.kind === "bare") return { kind: "figure", value: number.value };
  return { kind: "wrong" };
}

/** A figure as the sheet writes it, as exact as it is. */
export function figureText(value: number | null, indicator: ActualIndicator): string {
  if (value === null) return "";
  return String(indicator === "realGrowth" ? Number((value * 100).toFixed(8)) : value);
}

/** Why what is typed cannot be kept; null: it can. */
export function entryFlaw(dataset: Dataset, key: string, text: string): EntryFlaw | null {
  const { indicator } = readEntryKey(key);
  const reading = readFigure(text, indicator);
  if (reading.kind === "wrong") return "not-a-number";
  const figure = figureOf(dataset, key, text);
  return figure === null ? null : actualFlaw(dataset, figure);
}

/** Null: it is what stands there already, or nothing. An emptied cell takes its figure back. */
export function figureOf(dataset: Dataset, key: string, text: string): ActualFigure | null {
  const at = readEntryKey(key);
  const known = actualIn(dataset, at);
  const reading = readFigure(text, at.indicator);
  if (reading.kind === "wrong") return null;
  if (reading.kind === "figure") return reading.value === known ? null : { ...at, value: reading.value };
  return text.trim() === "" && known !== null ? { ...at, value: null } : null;
}

/** Everything typed that changes something, and how many cells stand in the way. */
export function readEntry(
  dataset: Dataset,
  { typed }: Pick<ActualsEntry, "typed">,
): { readonly figures: readonly ActualFigure[]; readonly flaws: number } {
  const cells = Object.entries(typed);
  return {
    figures: cells.flatMap(([key, text]) => figureOf(dataset, key, text) ?? []),
    flaws: cells.filter(([key, text]) => entryFlaw(dataset, key, text) !== null).length,
  };
}
