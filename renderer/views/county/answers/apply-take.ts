/** What it would take, written into the scenario: one edit, one step. */
import { type Dataset, sectors, type Unit } from "../../../../shared/dataset/schema.ts";
import type { StepLabel } from "../../../../shared/history/schema.ts";
import type { GoalAnswer, Take } from "../../../../shared/result/answers.ts";
import { readAssumption } from "../../../../shared/scenario/assumption-reading.ts";
import type { Assumption } from "../../../../shared/scenario/assumptions.ts";
import type { Scenario, Scope } from "../../../../shared/scenario/schema.ts";
import { setOverride } from "../../../../shared/scenario/set-override.ts";
import type { Recipe } from "../../../state/document-session.ts";

export interface TakeEdit {
  readonly label: StepLabel;
  readonly recipe: Recipe;
}

/** Rounded up to a ten thousandth of a point, so that what is written still reaches the line. */
function writtenExtra(extra: number): number {
  return Math.ceil(extra * 1e6) / 1e6;
}

/** Null where there is nothing to add. */
export function applyTake(
  of: "growth" | "investment",
  take: Take,
  unit: Unit,
  dataset: Dataset,
  scenario: Scenario,
): TakeEdit | null {
  const { extra } = take[of];
  if (extra === null || extra === 0) return null;
  const driver = scenario.closure === "factors" ? "tfpGrowth" : "growth";
  const added = writtenExtra(extra);
  return {
    label: { id: `take.${of}`, values: { place: unit.name, extra: added, line: take.line } },
    recipe:
      of === "growth"
        ? raise(
            sectors.map((sector) => `${driver}.${sector}` as const),
            { added, until: scenario.horizon },
            { unit, dataset, scenario },
          )
        : raise(["investmentRatio"], { added, until: scenario.horizon - 1 }, { unit, dataset, scenario }),
  };
}

/** What a county's own goal needs, as a higher investment ratio up to the year before; null: nothing to add. */
export function applyGoal(
  { extra, year, goal }: GoalAnswer,
  unit: Unit,
  dataset: Dataset,
  scenario: Scenario,
): TakeEdit | null {
  if (extra === null || extra === 0) return null;
  const added = writtenExtra(extra);
  return {
    label: { id: "goal.apply", values: { place: unit.name, extra: added, year, goal } },
    recipe: raise(["investmentRatio"], { added, until: year - 1 }, { unit, dataset, scenario }),
  };
}

interface Place {
  readonly unit: Unit;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
}

/** Every year reads on as it does, those up to `until` with the addition. Investment later than that would act too late. */
function raise(
  assumptions: readonly Assumption[],
  { added, until }: { readonly added: number; readonly until: number },
  { unit, dataset, scenario }: Place,
): Recipe {
  const scope: Scope = { kind: "unit", code: unit.code };
  const { baseYear } = dataset;
  const years = Array.from({ length: scenario.horizon - baseYear }, (_, index) => baseYear + 1 + index);
  const paths = assumptions.map((assumption) => {
    const { values } = readAssumption(dataset, scenario, scope, assumption, years);
    const path = years.map((year, index) => [year, (values[index] ?? 0) + (year <= until ? added : 0)]);
    return { assumption, path: Object.fromEntries(path) as Record<string, number> };
  });
  return (draft) => {
    for (const { assumption, path } of paths) setOverride(draft, scope, assumption, path);
  };
}
