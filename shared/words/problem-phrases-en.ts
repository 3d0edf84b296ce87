import type { Sector } from "../dataset/schema.ts";
import { englishLeverName } from "../scenario/lever-catalogue.ts";
import { type ProblemPhrases, splitAssumption } from "./problem-phrases.ts";

const sectorNames: Readonly<Record<Sector, string>> = {
  primary: "primary sector",
  secondary: "secondary sector",
  tertiary: "tertiary sector",
};
const figureNames: Readonly<Record<string, string>> = {
  growth: "growth",
  tfpGrowth: "TFP growth",
  investmentRatio: "investment ratio",
  employmentGrowth: "employment growth",
  deflator: "deflator change",
  "incomeGrowth.urban": "urban income growth",
  "incomeGrowth.rural": "rural income growth",
  capitalShare: "capital share",
  depreciation: "depreciation",
  urbanEmploymentShare: "urban share of employment",
  valueAdded: "value added",
  capital: "capital stock",
  employment: "employment",
  gdpReal: "GDP",
  censusRevision: "census revision",
};
const kept = "The value was not applied; what it would replace still holds.";
const blank = "The unit has no results; all others are projected.";

export const problemPhrasesEn: ProblemPhrases = {
  figure: (assumption) => {
    const { base, sector } = splitAssumption(assumption);
    return `${figureNames[base] ?? base}${sector === null ? "" : ` (${sectorNames[sector]})`}`;
  },
  place: (unit, year, figure) =>
    [unit ?? "The chosen scope", figure, year].filter((part) => part !== null).join(", "),
  value: (text) => ` is ${text},`,
  sentences: {
    "unknown-unit": ({ code }) => `The dataset has no unit “${code}”. What refers to it was not applied.`,
    "unknown-province": ({ code }) => `The dataset has no province “${code}”. The override was not applied.`,
    "unknown-prefecture": ({ code }) =>
      `The dataset has no prefecture “${code}”. What refers to it was not applied.`,
    "unknown-group": ({ code }) => `The scenario has no group “${code}”. What refers to it was not applied.`,
    "year-outside-horizon": ({ place }) =>
      `${place}: not among the projected years. What is given for it was not applied.`,
    "rate-too-low": ({ place, value }) => `${place}${value} at or below -100%. ${kept}`,
    "investment-ratio-negative": ({ place, value }) => `${place}${value} below zero. ${kept}`,
    "investment-ratio-above-cap": ({ place, value }) => `${place}${value} above the dataset's cap. ${kept}`,
    "share-outside-range": ({ place, value }) => `${place}${value} not between 0 and 100%. ${kept}`,
    "deflator-too-low": ({ place, value }) =>
      `${place}${value} at or below -100%, so prices would not be positive. ${kept}`,
    "value-added-missing": ({ place }) => `${place}: missing. ${blank}`,
    "value-added-not-positive": ({ place }) => `${place}: not positive. ${blank}`,
    "capital-missing": ({ place }) =>
      `${place}: missing. Investment has no effect on the unit; where TFP is given it has no results.`,
    "capital-not-positive": ({ place }) =>
      `${place}: not positive. In the base year: investment has no effect on the unit; later: it has no results.`,
    "employment-missing": ({ place }) =>
      `${place}: changed, but the unit lacks employment or its urban share. It acts on output, not on urban jobs.`,
    "employment-not-positive": ({ place, value }) => `${place}${value} not positive. Treated as missing.`,
    "result-not-finite": ({ place }) =>
      `${place}: beyond what can be computed. Not applied; the results concerned are blank.`,
    "ambiguous-overrides": ({ place }) =>
      `${place}: two overrides of the same level differ. The one with the later id holds; remove one of them.`,
    "goal-below-present": ({ place, number }) =>
      `${place}: the goal of ${number} × 100 m yuan is below the GDP of the base year. Check it.`,
    "goal-unreachable": ({ place, number }) =>
      `${place}: investment alone does not reach the goal of ${number} × 100 m yuan. None was added; growth is as assumed.`,
    "lever-without-units": ({ code }) =>
      `The policy lever “${englishLeverName(code)}” takes in no county and has no effect. Assign the policy type or choose another scope.`,
    "growth-unpublished": ({ code, place, year }) =>
      `${code === "" ? `Some units, ${year}` : place}: no growth is published. Years without a published figure are as assumed.`,
    "horizon-outside-range": ({ year }) =>
      `The horizon ${year} must be later than the base year, by 50 years at the most. The dataset's is used.`,
  },
};
