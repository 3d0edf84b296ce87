/** Steps in words: “安宁市 投资率 72.00% → 75.00%”. */
import type { StepLabel } from "../../shared/history/schema.ts";
import { type Assumption, assumptions } from "../../shared/scenario/assumptions.ts";
import { answerStepText } from "./answer-step-text.ts";
import { fileStepText } from "./file-step-text.ts";
import { formatPercent } from "./format.ts";
import { gridStepText } from "./grid-step-text.ts";
import { levelStepText } from "./level-step-text.ts";
import type { Words } from "./use-words.ts";

/** The place is its own name; the province's name depends on the language and is left out. */
export type StepPlace = { readonly name: string } | "province";

export function setOverrideLabel(
  place: StepPlace,
  assumption: Assumption,
  from: number,
  to: number,
): StepLabel {
  return { id: "override.set", values: { ...placeValue(place), assumption, from, to } };
}

export function setYearLabel(
  place: StepPlace,
  assumption: Assumption,
  year: number,
  from: number,
  to: number,
): StepLabel {
  return { id: "override.year", values: { ...placeValue(place), assumption, year, from, to } };
}

export function clearOverrideLabel(place: StepPlace, assumption: Assumption, to: number): StepLabel {
  return { id: "override.clear", values: { ...placeValue(place), assumption, to } };
}

function placeValue(place: StepPlace): Record<string, string> {
  return place === "province" ? {} : { place: place.name };
}

export function stepText({ id, values }: StepLabel, words: Words): string {
  const place = typeof values.place === "string" ? values.place : words("place.province");
  const assumption = assumptionName(values.assumption, words);
  const from = percent(values.from);
  const to = percent(values.to);
  switch (id) {
    case "override.set":
      return words("step.setOverride", { place, assumption, from, to });
    case "override.year":
      return words("step.setYear", { place, assumption, year: String(values.year ?? ""), from, to });
    case "override.clear":
      return words("step.clearOverride", { place, assumption, to });
    case "scenario.rename":
      return words("step.rename", { name: String(values.name ?? "") });
    default:
      return (
        answerStepText({ id, values }, words) ??
        gridStepText({ id, values }, words) ??
        fileStepText({ id, values }, words) ??
        levelStepText({ id, values }, words) ??
        words("step.other")
      );
  }
}

function percent(value: string | number | undefined): string {
  return formatPercent(typeof value === "number" ? value : null);
}

function assumptionName(value: string | number | undefined, words: Words): string {
  const known = assumptions.find((each: Assumption) => each === value);
  return known === undefined ? "" : words(`assumption.${known}`);
}
