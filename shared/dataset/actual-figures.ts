/** Published figures of years after a dataset's base year, as a planner enters them by hand. */
import { z } from "zod";
import { maxHorizonYears } from "../scenario/schema.ts";
import { codeSchema, figureSchema } from "../units/schema.ts";
import { type Dataset, figureStatuses } from "./schema.ts";

/** By their place in a history: 亿元, a rate as a fraction, 万人, 元. */
export const actualIndicators = ["realGrowth", "gdp", "urbanJobs", "incomeUrban", "incomeRural"] as const;
export type ActualIndicator = (typeof actualIndicators)[number];

export const actualFigureSchema = z.object({
  /** Of a unit, a prefecture or the province. */
  code: codeSchema,
  indicator: z.enum(actualIndicators),
  year: z.int(),
  /** Null: the figure is taken back. */
  value: figureSchema.nullable(),
});
export type ActualFigure = z.infer<typeof actualFigureSchema>;

export const actualSourceSchema = z.object({
  title: z.string().trim().min(1).max(300),
  /** When it was published, as the source has it: `2025-01-22`, `2025年3月`. */
  date: z.string().trim().min(1).max(40),
  note: z.string().trim().max(1000).default(""),
  status: z.enum(figureStatuses).exclude(["missing"]),
});
export type ActualSource = z.infer<typeof actualSourceSchema>;

export const actualFlaws = ["unknown-place", "year-not-after-base", "out-of-range"] as const;
export type ActualFlaw = (typeof actualFlaws)[number];

/** Beyond these a figure is in another unit or mistyped; both ends are let in. */
export const actualBounds: Readonly<Record<ActualIndicator, readonly [low: number, high: number]>> = {
  realGrowth: [-0.5, 0.5],
  gdp: [0.01, 1_000_000],
  urbanJobs: [0, 10_000],
  incomeUrban: [100, 10_000_000],
  incomeRural: [100, 10_000_000],
};

export function actualFlaw(
  dataset: Dataset,
  { code, indicator, year, value }: ActualFigure,
): ActualFlaw | null {
  if (!isPlace(dataset, code)) return "unknown-place";
  if (!(year > dataset.baseYear && year <= dataset.baseYear + maxHorizonYears)) return "year-not-after-base";
  const [low, high] = actualBounds[indicator];
  return value === null || (value >= low && value <= high) ? null : "out-of-range";
}

function isPlace({ province, units }: Dataset, code: string): boolean {
  return province.code === code || units.some((unit) => unit.code === code || unit.prefecture.code === code);
}

/** As it stands in the dataset; null: not published. */
export function actualIn(
  { province, prefectures, units }: Dataset,
  { code, indicator, year }: Omit<ActualFigure, "value">,
): number | null {
  const place =
    code === province.code ? province : (prefectures[code] ?? units.find((unit) => unit.code === code));
  const series: Readonly<Record<string, number>> | undefined = place?.history?.[indicator];
  return series?.[year] ?? null;
}
