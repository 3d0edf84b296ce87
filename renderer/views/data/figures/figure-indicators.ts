/** What a figure tells, its name, and how it is written. */
import { formatPercentFigure, formatRatio, formatWan, formatYi, formatYuan } from "../../../words/format.ts";
import type { WordId } from "../../../words/zh-cn.ts";

export interface FigureFormat {
  readonly unit: WordId;
  write(value: number | null): string;
}

const yi: FigureFormat = { unit: "unit.yi", write: formatYi };
const wan: FigureFormat = { unit: "unit.wan", write: formatWan };
const yuan: FigureFormat = { unit: "unit.yuan", write: formatYuan };
const percent: FigureFormat = { unit: "unit.percent", write: formatPercentFigure };
const times: FigureFormat = { unit: "figures.ratioUnit", write: formatYi };
const plain: FigureFormat = { unit: "common.noFigure", write: formatRatio };

const one = (name: WordId, format: FigureFormat) => ({ name, format });

export const figureFormats = {
  gdp: one("indicator.gdp", yi),
  "valueAdded.primary": one("figures.valueAdded.primary", yi),
  "valueAdded.secondary": one("figures.valueAdded.secondary", yi),
  "valueAdded.tertiary": one("figures.valueAdded.tertiary", yi),
  realGrowth: one("indicator.realGrowth", percent),
  population: one("figures.population", wan),
  employment: one("figures.employment", wan),
  urbanEmploymentShare: one("figures.urbanEmploymentShare", percent),
  urbanJobs: one("figures.urbanJobs", wan),
  "income.urban": one("figures.income.urban", yuan),
  "income.rural": one("figures.income.rural", yuan),
  investmentRatio: one("figures.investmentRatio", percent),
  capital: one("figures.capital", yi),
  capitalOutputRatio: one("figures.capitalOutputRatio", times),
  publishedGdp: one("indicator.publishedGdp", yi),
  "parameters.capitalShare": one("indicator.capitalShare", percent),
  "parameters.depreciation": one("indicator.depreciation", percent),
  "parameters.investmentRatioCap": one("indicator.investmentRatioCap", plain),
  "parameters.jobsPerPoint": one("indicator.jobsPerPoint", wan),
} as const satisfies Record<string, { readonly name: WordId; readonly format: FigureFormat }>;
export type FigureIndicator = keyof typeof figureFormats;

/** Indicators that are asked for together, by the name they are asked for. */
export const indicatorFamilies: Readonly<Record<string, readonly FigureIndicator[]>> = {
  output: ["gdp", "publishedGdp", "valueAdded.primary", "valueAdded.secondary", "valueAdded.tertiary"],
  income: ["income.urban", "income.rural"],
};
