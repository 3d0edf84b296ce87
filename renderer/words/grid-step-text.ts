/** Steps on the grid of assumptions, in words: “3 个单元 第二产业增速 2026—2030”. */
import { policyTypes, unitKinds } from "../../shared/dataset/schema.ts";
import type { StepLabel } from "../../shared/history/schema.ts";
import { assumptions } from "../../shared/scenario/assumptions.ts";
import type { CellEdit } from "../../shared/scenario/grid-edit.ts";
import { overrideId } from "../../shared/scenario/set-override.ts";
import { formatPercent, formatPoints } from "./format.ts";
import type { Words } from "./use-words.ts";

export type GridDeed = "set" | "paste" | "fill" | "change" | "reset" | "grounds";

type Cell = Pick<CellEdit, "scope" | "leaf" | "year">;

/** What a step on cells did; `names` of units, prefectures and groups by their codes. */
export function gridLabel(
  deed: GridDeed,
  cells: readonly Cell[],
  names: (scope: Cell["scope"]) => string | null,
  more: { readonly from?: number; readonly to?: number; readonly change?: number } = {},
): StepLabel {
  const places = new Map(cells.map(({ scope }) => [overrideId(scope, "growth"), scope]));
  const leaves = [...new Set(cells.map(({ leaf }) => leaf))];
  const years = cells.map(({ year }) => year);
  const [first] = places.values();
  const values: Record<string, string | number> = {
    first: Math.min(...years),
    last: Math.max(...years),
    ...more,
  };
  if (places.size > 1) {
    values.places = places.size;
    values.kind = [...places.values()].every(({ kind }) => kind === "unit") ? "unit" : "scope";
  } else if (first !== undefined) Object.assign(values, placeValues(first, names));
  const [leaf] = leaves;
  if (leaves.length > 1) values.assumptions = leaves.length;
  else if (leaf !== undefined) values.assumption = leaf;
  return { id: `grid.${deed}`, values };
}

function placeValues(scope: Cell["scope"], names: (scope: Cell["scope"]) => string | null) {
  switch (scope.kind) {
    case "province":
      return {};
    // Worded in the reader's language.
    case "unitKind":
      return { unitKind: scope.code };
    case "policyType":
      return { policyType: scope.code };
    default:
      return { place: names(scope) ?? scope.code };
  }
}

/** Null: a step of another kind. */
export function gridStepText({ id, values }: StepLabel, words: Words): string | null {
  const name = String(values.name ?? "");
  if (id === "group.add") return words("step.group.add", { name, count: Number(values.count ?? 0) });
  if (id === "group.remove") return words("step.group.remove", { name });
  const said = {
    place: placeText(values, words),
    assumption: assumptionText(values, words),
    years: yearsText(values),
  };
  const { from, to, change } = values;
  switch (id) {
    case "grid.set": {
      if (typeof to !== "number") return words("step.grid.set", said);
      if (typeof from !== "number") return words("step.grid.setTo", { ...said, to: formatPercent(to) });
      return words("step.grid.setOne", { ...said, from: formatPercent(from), to: formatPercent(to) });
    }
    case "grid.paste":
    case "grid.fill":
    case "grid.reset":
    case "grid.grounds":
      return words(`step.${id}`, said);
    case "grid.change": {
      const size = typeof change === "number" ? change : 0;
      return words("step.grid.change", { ...said, change: `${size < 0 ? "−" : "+"}${formatPoints(size)}` });
    }
    default:
      return null;
  }
}

type Values = StepLabel["values"];

function placeText(values: Values, words: Words): string {
  if (typeof values.places === "number") {
    const count = { count: values.places };
    return values.kind === "unit" ? words("step.grid.units", count) : words("step.grid.scopes", count);
  }
  if (typeof values.place === "string") return values.place;
  const kind = unitKinds.find((each) => each === values.unitKind);
  if (kind !== undefined) return words(`kind.${kind}`);
  const type = policyTypes.find((each) => each === values.policyType);
  return type === undefined ? words("place.province") : words(`policy.type.${type}`);
}

function assumptionText(values: Values, words: Words): string {
  if (typeof values.assumptions === "number") {
    return words("step.grid.assumptions", { count: values.assumptions });
  }
  const known = assumptions.find((each) => each === values.assumption);
  return known === undefined ? "" : words(`assumption.${known}`);
}

function yearsText({ first, last }: Values): string {
  return first === last ? String(first ?? "") : `${first}—${last}`;
}
