/** At which scope the levers act: the unit, its prefecture or the whole province. */
import type { Dataset, Unit } from "../../../shared/dataset/schema.ts";
import type { Scope } from "../../../shared/scenario/schema.ts";
import type { LeverScope } from "../../state/settings.ts";
import type { StepPlace } from "../../words/step-text.ts";
import type { Words } from "../../words/use-words.ts";

export function scopeOf(kind: LeverScope, unit: Unit): Scope {
  if (kind === "province") return { kind: "province" };
  return { kind, code: kind === "unit" ? unit.code : unit.prefecture.code };
}

/** How many units an edit at that scope acts on. */
export function unitsIn(kind: LeverScope, unit: Unit, { units }: Dataset): number {
  if (kind === "province") return units.length;
  return kind === "unit"
    ? 1
    : units.filter(({ prefecture }) => prefecture.code === unit.prefecture.code).length;
}

export function stepPlace(kind: LeverScope, unit: Unit): StepPlace {
  if (kind === "province") return "province";
  return { name: kind === "unit" ? unit.name : unit.prefecture.name };
}

/** The place an override stands at, in words. */
export function scopeName(scope: Scope, dataset: Dataset, words: Words): string {
  switch (scope.kind) {
    case "province":
      return words("place.province");
    case "prefecture":
      return (
        dataset.units.find(({ prefecture }) => prefecture.code === scope.code)?.prefecture.name ?? scope.code
      );
    case "unit":
      return dataset.units.find(({ code }) => code === scope.code)?.name ?? scope.code;
    case "unitKind":
      return words(`kind.${scope.code}`);
    case "policyType":
    case "group":
      return words("place.other");
  }
}
