/** The part of a run that follows every move of a slider. */
import type { RunView } from "../../../shared/result/view.ts";
import { engineVersion } from "./engine-version.ts";
import { nearLines } from "./near-lines.ts";
import { provinceResults } from "./province-result.ts";
import { problemsOf } from "./run-problems.ts";
import { type Run, type Unworded, yearsOf } from "./run-result.ts";
import { seriesOf, unitResult } from "./unit-result.ts";

export interface ViewWanted {
  /** The code of the unit wanted in full; null, or a code the dataset has not, gives none. */
  readonly unit?: string | null;
  /** Whether each unit's row is wanted: of all there is to tell, by far the most. */
  readonly rows?: boolean;
}

export function runView(
  { dataset, datasetHash, plan, projection }: Run,
  { unit = null, rows = true }: ViewWanted = {},
): Unworded<RunView> {
  const shown = rows ? plan.codes : [];
  const matrix = (column: Float64Array) =>
    shown.map((_, index) => seriesOf(column, index * plan.years, plan.years));
  const index = unit === null ? -1 : plan.codes.indexOf(unit);
  const wanted = dataset.units[index];
  return {
    engine: engineVersion,
    dataset: { id: dataset.id, hash: datasetHash },
    years: yearsOf(plan),
    codes: [...shown],
    gdpNominal: matrix(projection.gdpNominal),
    gdpReal: matrix(projection.gdpReal),
    province: provinceResults(dataset, plan, projection),
    nearLines: nearLines(plan, projection),
    unit: wanted === undefined ? null : unitResult(plan, projection, wanted, index),
    ...(plan.actuals === null || !rows ? {} : { actual: plan.actuals.sources.map((row) => [...row]) }),
    problems: problemsOf(plan, projection),
  };
}
