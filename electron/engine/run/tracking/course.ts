/** What the scenario has of a place: a unit, or units together. */
import type { Plan } from "../../plan/plan.ts";
import type { Projection } from "../projection.ts";

/** Over the plan's years, base year first; NaN is no figure. */
export interface Course {
  readonly baseYear: number;
  readonly gdpReal: readonly number[];
  readonly gdpNominal: readonly number[];
  readonly urbanJobs: readonly number[];
  /** 元; of one unit only, incomes of several cannot be told. */
  readonly incomeUrban: readonly number[];
  readonly incomeRural: readonly number[];
}

/** Units that cannot be computed are left out of a sum, as of the province's. */
export function courseOf(plan: Plan, projection: Projection, units: readonly number[]): Course {
  const { years, baseYear, base } = plan;
  const computed = units.filter((unit) => projection.state[unit] === 0);
  const sum = (column: Float64Array) =>
    Array.from({ length: years }, (_, t) =>
      computed.length === 0
        ? Number.NaN
        : computed.reduce((total, unit) => total + column[unit * years + t]!, 0),
    );
  const [only] = units.length === 1 ? computed : [];
  const scaled = (index: Float64Array, level: Float64Array) =>
    Array.from({ length: years }, (_, t) =>
      only === undefined ? Number.NaN : level[only]! * index[only * years + t]!,
    );
  return {
    baseYear,
    gdpReal: sum(projection.gdpReal),
    gdpNominal: sum(projection.gdpNominal),
    urbanJobs: sum(projection.urbanJobs),
    incomeUrban: scaled(projection.urbanIndex, base.incomeUrban),
    incomeRural: scaled(projection.ruralIndex, base.incomeRural),
  };
}

/** Null before the base year, after the horizon, and where there is no figure. */
export function courseAt(series: readonly number[], { baseYear }: Course, year: number): number | null {
  const value = series[year - baseYear] ?? Number.NaN;
  return Number.isFinite(value) ? value : null;
}

export function courseGrowth(course: Course, year: number): number | null {
  const [before, now] = [courseAt(course.gdpReal, course, year - 1), courseAt(course.gdpReal, course, year)];
  return before === null || now === null || !(before > 0) ? null : now / before - 1;
}
