/** What it would take, written into the scenario: one edit, one step. */
import { type Dataset, sectors, type Unit } from "../../../../shared/dataset/schema.ts";
import type { StepLabel } from "../../../../shared/history/schema.ts";
import type { Take } from "../../../../shared/result/answers.ts";
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
  const scope: Scope = { kind: "unit", code: unit.code };
  const { baseYear } = dataset;
  const years = Array.from({ length: scenario.horizon - baseYear }, (_, index) => baseYear + 1 + index);
  const driver = scenario.closure === "factors" ? "tfpGrowth" : "growth";
  const assumptions: Assumption[] =
    of === "growth" ? sectors.map((sector) => `${driver}.${sector}` as const) : ["investmentRatio"];
  const added = writtenExtra(extra);
  const paths = assumptions.map((assumption) => {
    const { values } = readAssumption(dataset, scenario, scope, assumption, years);
    // Investment of the last year would only act after it.
    const raised = of === "growth" ? years.length : years.length - 1;
    const path = years.map((year, index) => [year, (values[index] ?? 0) + (index < raised ? added : 0)]);
    return { assumption, path: Object.fromEntries(path) as Record<string, number> };
  });
  return {
    label: { id: `take.${of}`, values: { place: unit.name, extra: added, line: take.line } },
    recipe(draft) {
      for (const { assumption, path } of paths) setOverride(draft, scope, assumption, path);
    },
  };
}
