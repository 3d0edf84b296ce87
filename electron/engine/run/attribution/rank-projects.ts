/** Projects beside each other: what each 亿元 invested brings in GDP and in jobs (《意见》三(一), 六(一)). */
import type { ProjectAssessment } from "../../../../shared/result/answers.ts";

export interface ProjectEffect {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** 亿元 up to the horizon. */
  readonly investment: number;
  /** Real GDP at the horizon with it less without it; null: cannot be computed. */
  readonly gdp: number | null;
  /** 万人. */
  readonly jobs: number;
  /** 城镇新增就业 of the unit in the base year; null: missing. */
  readonly unitJobs: number | null;
}

/** A project that employs half as much again as the mean for its money is strong, one that employs half as much weak. */
const strong = 1.5;
const weak = 0.5;

/** In the order given; ranks say which is best. Equal projects share a rank. */
export function rankProjects(effects: readonly ProjectEffect[]): ProjectAssessment[] {
  const invested = effects.reduce((sum, { investment }) => sum + investment, 0);
  const employed = effects.reduce((sum, { investment, jobs }) => sum + (investment > 0 ? jobs : 0), 0);
  const mean = invested > 0 ? employed / invested : 0;
  const per = effects.map(({ investment, gdp, jobs }) => ({
    gdp: investment > 0 && gdp !== null ? gdp / investment : null,
    jobs: investment > 0 ? jobs / investment : null,
  }));
  const gdpRanks = ranks(per.map(({ gdp }) => gdp));
  const jobsRanks = ranks(per.map(({ jobs }) => jobs));
  return effects.map(({ unitJobs, ...effect }, index) => {
    const jobsPerInvested = per[index]?.jobs ?? null;
    const againstMean = jobsPerInvested !== null && mean > 0 ? jobsPerInvested / mean : null;
    return {
      ...effect,
      gdpPerInvested: per[index]?.gdp ?? null,
      jobsPerInvested,
      gdpRank: gdpRanks[index] ?? null,
      jobsRank: jobsRanks[index] ?? null,
      employment: {
        shareOfUnitJobs: unitJobs !== null && unitJobs > 0 ? effect.jobs / unitJobs : null,
        againstMean,
        code: employmentCode(effect.jobs, againstMean),
      },
    };
  });
}

function employmentCode(jobs: number, againstMean: number | null): ProjectAssessment["employment"]["code"] {
  if (jobs === 0) return "none";
  if (againstMean === null) return "not-judged";
  if (againstMean >= strong) return "strong";
  return againstMean <= weak ? "weak" : "ordinary";
}

function ranks(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  return values.map((value) => (value === null ? null : 1 + known.filter((other) => other > value).length));
}
