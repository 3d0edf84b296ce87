/** The number a question is about, read out of a projection. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import {
  type LeverGroup,
  leverGroups,
  provinceResultNames,
  type Subject,
  unitResultNames,
} from "../../../../shared/result/answers.ts";
import { tierIndex } from "../../model/tiers.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Projection } from "../projection.ts";
import { incomeIndex } from "../unit-result.ts";

/**
 * Every such number is made of sums over units: of one for most, of two for a growth rate.
 * `read` gives a unit's terms (0 where it has no figure), `finish` the number from their sums.
 */
export interface Reader {
  readonly result: string;
  readonly year: number;
  /** The year as a place in a plan's rows. */
  readonly t: number;
  /** Position in the dataset; null: the province. */
  readonly unit: number | null;
  readonly terms: 1 | 2;
  /** Groups that cannot move this number. */
  readonly deaf: readonly LeverGroup[];
  read(projection: Projection, unit: number, term: number): number;
  finish(first: number, second: number): number;
}

/** What is wrong with a question: the part of it and what that says; `figure`: the number is missing. */
export interface SubjectFlaw {
  readonly flaw: "unit" | "year" | "result" | "figure";
  readonly given: string;
}

/** `last`: the latest year that can be asked for. */
export function readerOf(
  dataset: Dataset,
  plan: Plan,
  subject: Subject,
  last: number = plan.horizon,
): Reader | SubjectFlaw {
  const year = subject.year ?? last;
  if (year <= plan.baseYear || year > last) return { flaw: "year", given: String(year) };
  const unit = subject.unit === null ? null : plan.codes.indexOf(subject.unit);
  if (unit === -1) return { flaw: "unit", given: subject.unit ?? "" };
  const about = { result: subject.result, year, t: year - plan.baseYear, unit };
  const found = unit === null ? ofProvince(plan, about) : ofUnit(dataset, about, unit);
  return found ?? { flaw: "result", given: subject.result };
}

export function isFlaw(found: object): found is SubjectFlaw {
  return "flaw" in found;
}

type About = Pick<Reader, "result" | "year" | "t" | "unit">;

const noPrices: readonly LeverGroup[] = ["deflator", "incomes"];
const noIncomes: readonly LeverGroup[] = ["incomes"];
const noPricesButIncomes: readonly LeverGroup[] = ["deflator"];

function ofUnit(dataset: Dataset, about: About, unit: number): Reader | null {
  const known: readonly string[] = unitResultNames;
  if (!known.includes(about.result)) return null;
  if (about.result !== "incomeRatio") return flow(about);
  const { urban, rural } = dataset.units[unit]!.income;
  const level = urban !== null && rural !== null && urban > 0 && rural > 0 ? urban / rural : 1;
  return {
    ...about,
    ...single,
    deaf: noPricesButIncomes,
    read: (projection, at) =>
      level * (incomeIndex(projection, at * projection.years + about.t) ?? Number.NaN),
  };
}

function ofProvince(plan: Plan, about: About): Reader | null {
  const known: readonly string[] = provinceResultNames;
  const scope = plan.inScope[plan.targetScope];
  if (about.result === "narrowing") {
    return {
      ...about,
      ...single,
      deaf: noPricesButIncomes,
      read: (projection, at) => {
        const ratio = scope[at] === 1 ? incomeIndex(projection, at * projection.years + about.t) : null;
        return ratio !== null && ratio < 1 ? 1 : 0;
      },
    };
  }
  if (known.includes(about.result)) return flow(about);
  const { ladder } = plan;
  const tiers = [...ladder.tiers.map(({ id }) => id), ladder.rest];
  const wanted = tiers.indexOf(about.result);
  if (wanted === -1) return null;
  return {
    ...about,
    ...single,
    deaf: noIncomes,
    read: ({ gdpNominal, years }, at) =>
      scope[at] === 1 && tierIndex(ladder, gdpNominal[at * years + about.t]!) === wanted ? 1 : 0,
  };
}

const single = { terms: 1 as const, finish: (sum: number) => sum };

function flow(about: About): Reader {
  const { t, result } = about;
  if (result === "gdpNominal") {
    return { ...about, ...single, deaf: noIncomes, read: (run, at) => run.gdpNominal[at * run.years + t]! };
  }
  if (result === "urbanJobs") {
    return {
      ...about,
      ...single,
      deaf: noPrices,
      read: ({ urbanJobs, years }, at) => {
        const jobs = urbanJobs[at * years + t]!;
        return Number.isFinite(jobs) || about.unit !== null ? jobs : 0;
      },
    };
  }
  if (result === "realGrowth") {
    return {
      ...about,
      terms: 2,
      deaf: noPrices,
      read: (run, at, term) => run.gdpReal[at * run.years + t - term]!,
      finish: (now, before) => now / before - 1,
    };
  }
  return { ...about, ...single, deaf: noPrices, read: (run, at) => run.gdpReal[at * run.years + t]! };
}

/** The groups worth switching for this number, in their fixed order. */
export function hearingGroups({ deaf }: Reader): LeverGroup[] {
  return leverGroups.filter((group) => !deaf.includes(group));
}
