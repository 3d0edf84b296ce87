/** What is moved in a sensitivity, and by how much (docs/answers.md gives the grounds). */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import type { ColumnName } from "../../plan/columns.ts";

/** An assumption raised and lowered by the same step in every projected year and unit. */
export interface Step {
  readonly assumption: string;
  readonly column: ColumnName;
  readonly step: number;
  /** No value below this. */
  readonly least: number;
}

const anyRate = -0.999;

const always: readonly Step[] = [
  { assumption: "investmentRatio", column: "investmentRatio", step: 0.05, least: 0 },
  { assumption: "employmentGrowth", column: "employmentGrowth", step: 0.005, least: anyRate },
  { assumption: "deflator.primary", column: "deflator.primary", step: 0.01, least: anyRate },
  { assumption: "deflator.secondary", column: "deflator.secondary", step: 0.01, least: anyRate },
  { assumption: "deflator.tertiary", column: "deflator.tertiary", step: 0.01, least: anyRate },
  { assumption: "incomeGrowth.urban", column: "incomeGrowth.urban", step: 0.01, least: anyRate },
  { assumption: "incomeGrowth.rural", column: "incomeGrowth.rural", step: 0.01, least: anyRate },
];

/** Growth is the input of the growth closure, TFP growth of the factors closure. */
export function stepsOf(closure: "growth" | "factors"): readonly Step[] {
  const driver = closure === "growth" ? "growth" : "tfpGrowth";
  const sectors = ["primary", "secondary", "tertiary"] as const;
  const rates = sectors.map((sector): Step => {
    const name = `${driver}.${sector}` as const;
    return { assumption: name, column: name, step: 0.01, least: anyRate };
  });
  return [...rates, ...always];
}

/** Points by which censuses have moved prefectures and more (docs/data.md). */
const revisionStep = 0.05;
/** The schema's own limits of a revision. */
const revisionLimits = { least: -0.999, most: 10 };

/** The census revisions a scenario sets, all moved by the same points; none where it sets none. */
export function revisionsMoved(scenario: Scenario): { step: number; by(addition: number): Scenario } | null {
  const set = Object.entries(scenario.censusRevisions);
  if (set.length === 0) return null;
  return {
    step: revisionStep,
    by: (addition) => ({
      ...scenario,
      censusRevisions: Object.fromEntries(
        set.map(([code, revision]) => {
          const share = Math.max(revisionLimits.least, revision.share + addition);
          return [code, { ...revision, share: Math.min(revisionLimits.most, share) }];
        }),
      ),
    }),
  };
}

type Parameters = Dataset["parameters"];

/** A parameter of the dataset at either end of its range. */
export interface Range {
  readonly assumption: string;
  readonly low: number;
  readonly high: number;
  set(parameters: Parameters, value: number): Parameters;
}

/** No range of jobs a point is published beside the point estimates; a quarter either way covers them. */
const jobsStep = 0.25;

export function rangesOf({ parameters }: Dataset): readonly Range[] {
  return [
    {
      assumption: "capitalShare",
      low: 0.4,
      high: 0.6,
      set: (given, capitalShare) => ({ ...given, capitalShare }),
    },
    {
      assumption: "depreciation",
      low: 0.05,
      high: 0.11,
      set: (given, depreciation) => ({ ...given, depreciation }),
    },
    {
      assumption: "incomePassThrough.urban",
      low: 0,
      high: 1,
      set: (given, urban) => ({ ...given, incomePassThrough: { ...given.incomePassThrough, urban } }),
    },
    {
      assumption: "incomePassThrough.rural",
      low: 0,
      high: 1,
      set: (given, rural) => ({ ...given, incomePassThrough: { ...given.incomePassThrough, rural } }),
    },
    {
      assumption: "jobsPerPoint",
      low: parameters.jobsPerPoint * (1 - jobsStep),
      high: parameters.jobsPerPoint * (1 + jobsStep),
      set: (given, jobsPerPoint) => ({ ...given, jobsPerPoint }),
    },
  ];
}
