/** What the province's own reference growth comes to. */
import { type Dataset, sectors } from "../../../shared/dataset/schema.ts";
import { refusalOf } from "./bounds.ts";
import { pathRow } from "./path-row.ts";
import type { Plan } from "./plan.ts";

/** Real growth of the province as its own reference says, weighted by its sectors. */
export function provinceReferenceGrowth(plan: Plan, dataset: Dataset): Float64Array {
  const row = new Float64Array(plan.years);
  const growth = new Float64Array(plan.years).fill(Number.NaN);
  const rates = sectors.map((sector) => {
    pathRow(dataset.reference.growth[sector], plan, row, () => true);
    return row.map((rate) => (refusalOf("growth.primary", rate, 0) === null ? rate : 0));
  });
  const levels = plan.base.valueAdded.map((figures) =>
    figures.reduce((sum, figure) => (Number.isNaN(figure) ? sum : sum + figure), 0),
  );
  for (let t = 1; t < plan.years; t++) {
    let total = 0;
    let weighted = 0;
    rates.forEach((rate, sector) => {
      total += levels[sector]!;
      weighted += levels[sector]! * rate[t]!;
      levels[sector]! *= 1 + rate[t]!;
    });
    growth[t] = weighted / total;
  }
  return growth;
}
