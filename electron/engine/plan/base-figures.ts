/** The base figures of a dataset as one array a figure, and what is wrong with them. */
import { type Dataset, sectors, type Unit } from "../../../shared/dataset/schema.ts";
import type { Closure } from "../../../shared/scenario/schema.ts";
import { refusalOf } from "./bounds.ts";
import type { Revisions } from "./census-revisions.ts";
import type { BySector } from "./columns.ts";
import { type PlanProblem, problem } from "./problems.ts";

/** `[unit]`; NaN is a missing figure. Money 亿元, people 万人, incomes 元 a year. */
export interface BaseFigures {
  readonly valueAdded: BySector;
  readonly gdp: Float64Array;
  /** GDP as the dataset has it, before any census revision. */
  readonly published: Float64Array;
  readonly capital: Float64Array;
  readonly employment: Float64Array;
  readonly investmentRatio: Float64Array;
  readonly urbanEmploymentShare: Float64Array;
  readonly urbanJobs: Float64Array;
  readonly incomeUrban: Float64Array;
  readonly incomeRural: Float64Array;
  /** 1 where a unit can be projected in the closure. */
  readonly computable: Uint8Array;
}

/** A revision moves the value added of its prefecture's units, and capital where it is given as a ratio to it. */
export function baseFigures(
  dataset: Dataset,
  closure: Closure,
  revisions: Revisions,
  problems: PlanProblem[],
): BaseFigures {
  const { units, baseYear, parameters } = dataset;
  const column = (of: (unit: Unit) => number) => Float64Array.from(units, of);
  const base: BaseFigures = {
    valueAdded: [column(() => Number.NaN), column(() => Number.NaN), column(() => Number.NaN)],
    gdp: column(() => Number.NaN),
    published: column(() => Number.NaN),
    capital: column(() => Number.NaN),
    employment: column(() => Number.NaN),
    investmentRatio: column(() => Number.NaN),
    urbanEmploymentShare: column(() => Number.NaN),
    urbanJobs: column((unit) => unit.urbanJobs ?? Number.NaN),
    incomeUrban: column((unit) => positive(unit.income.urban)),
    incomeRural: column((unit) => positive(unit.income.rural)),
    computable: new Uint8Array(units.length),
  };
  units.forEach((unit, u) => {
    const tell = (code: PlanProblem["code"], figure: string, value?: number) =>
      problems.push(problem(code, unit.code, figure, baseYear, value));
    const published = sectors.map((sector) => unit.valueAdded[sector]);
    const level = 1 + (revisions.get(unit.prefecture.code) ?? 0);
    const parts = published.map((part) => (part === null ? null : part * level));
    const gdp = parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0);
    if (Number.isNaN(gdp)) tell("value-added-missing", "valueAdded");
    else if (!(gdp > 0 && gdp < Number.POSITIVE_INFINITY) || parts.some((part) => (part ?? 0) < 0)) {
      tell("value-added-not-positive", "valueAdded", gdp);
    } else {
      parts.forEach((part, sector) => {
        base.valueAdded[sector as 0 | 1 | 2][u] = part ?? Number.NaN;
      });
      base.gdp[u] = gdp;
      base.published[u] = published.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0);
      base.computable[u] = 1;
    }

    const capital = unit.capital ?? (unit.capitalOutputRatio ?? Number.NaN) * gdp;
    if (capital > 0 && capital < Number.POSITIVE_INFINITY) base.capital[u] = capital;
    else if (base.computable[u] === 1) {
      tell(Number.isNaN(capital) ? "capital-missing" : "capital-not-positive", "capital", capital);
      if (closure === "factors") base.computable[u] = 0;
    }

    if (unit.employment !== null) {
      if (unit.employment > 0) base.employment[u] = unit.employment;
      else tell("employment-not-positive", "employment", unit.employment);
    }
    const bounded = (figure: "investmentRatio" | "urbanEmploymentShare") => {
      const value = unit[figure];
      if (value === null) return;
      const refused = refusalOf(figure, value, parameters.investmentRatioCap);
      if (refused === null) base[figure][u] = value;
      else tell(refused, figure, value);
    };
    bounded("investmentRatio");
    bounded("urbanEmploymentShare");
  });
  return base;
}

/** An income of zero or less is no level to compute a ratio with. */
function positive(income: number | null): number {
  return income !== null && income > 0 ? income : Number.NaN;
}
