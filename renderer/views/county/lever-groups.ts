/** Which assumptions the county screen offers, in which groups, and how far their sliders reach. */
import type { Assumption } from "../../../shared/scenario/assumptions.ts";
import type { WordId } from "../../words/zh-cn.ts";

export interface LeverSpec {
  readonly assumption: Assumption;
  /** Short, under the group's heading; its full name is `assumption.…`. */
  readonly label: WordId;
  /** How far the slider reaches to either side of the reference; typed numbers may go beyond. */
  readonly reach: number;
  /** Where the slider stops whatever the reference. */
  readonly least?: number;
  readonly step: number;
}

export interface LeverGroup {
  readonly id: "growth" | "investment" | "employment" | "prices" | "incomes";
  readonly levers: readonly LeverSpec[];
  /** Shown when asked for. */
  readonly more: readonly LeverSpec[];
}

/** Growth 8 points either way, the range of county growth in the published history; a tenth of a point a step. */
const growth = { reach: 0.08, step: 0.001 } as const;
const price = { reach: 0.05, step: 0.001 } as const;
const income = { reach: 0.06, step: 0.001 } as const;

export const leverGroups: readonly LeverGroup[] = [
  {
    id: "growth",
    levers: [
      { assumption: "growth", label: "levers.allSectors", ...growth },
      { assumption: "growth.primary", label: "sector.primary", ...growth },
      { assumption: "growth.secondary", label: "sector.secondary", ...growth },
      { assumption: "growth.tertiary", label: "sector.tertiary", ...growth },
    ],
    more: [],
  },
  {
    id: "investment",
    levers: [
      {
        assumption: "investmentRatio",
        label: "assumption.investmentRatio",
        reach: 0.4,
        least: 0,
        step: 0.005,
      },
    ],
    more: [],
  },
  {
    id: "employment",
    levers: [
      { assumption: "employmentGrowth", label: "assumption.employmentGrowth", reach: 0.04, step: 0.001 },
    ],
    more: [],
  },
  {
    id: "prices",
    levers: [{ assumption: "deflator", label: "levers.allSectors", ...price }],
    more: [
      { assumption: "deflator.primary", label: "sector.primary", ...price },
      { assumption: "deflator.secondary", label: "sector.secondary", ...price },
      { assumption: "deflator.tertiary", label: "sector.tertiary", ...price },
    ],
  },
  {
    id: "incomes",
    levers: [
      { assumption: "incomeGrowth.urban", label: "levers.urban", ...income },
      { assumption: "incomeGrowth.rural", label: "levers.rural", ...income },
    ],
    more: [],
  },
];

/** Ends of the slider around a reference, on whole steps of half a point. */
export function sliderRange({ reach, least }: LeverSpec, reference: number): { min: number; max: number } {
  const grain = 0.005;
  const min = Math.floor((reference - reach) / grain) * grain;
  const max = Math.ceil((reference + reach) / grain) * grain;
  return { min: tidy(Math.max(min, least ?? min)), max: tidy(max) };
}

function tidy(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
