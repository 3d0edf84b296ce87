/**
 * What an ensemble cannot do without, as one bare loop: the same normals, mixed alike, and for every
 * draw, unit and year the same shock, output, capital, jobs and income. No blocks, no
 * quantiles, no counts. It is the measure that the ensemble is held against.
 */
import { fillNormals } from "../../electron/engine/model/normals.ts";
import { mixShocks, shockMix } from "../../electron/engine/model/shock-mix.ts";
import type { EnsembleInput } from "../../electron/engine/run/ensemble/ensemble-input.ts";

/** Returns a number that depends on everything computed, so that nothing can be left out. */
export function bareEnsemble(input: EnsembleInput): number {
  const { draws, years, seed, firstYear, series, shocks: sizes } = input;
  const [sigmaProvince, sigmaPrefecture, sigmaUnit] = [
    sizes.province.sigma,
    sizes.prefecture.sigma,
    sizes.unit.sigma,
  ];
  const prefectureMix = shockMix(sizes.prefecture.widening, years);
  const unitMix = shockMix(sizes.unit.widening, years);
  const province = new Float64Array(draws * years);
  const prefecture = new Float64Array(draws * years);
  const own = new Float64Array(draws * years);
  const nominal = new Float64Array(draws * years);
  const nominalSums = new Float64Array(draws * years);
  const jobsSums = new Float64Array(draws * years);
  const ratios = new Float64Array(draws);
  fillNormals(province, { seed, level: "province", code: input.province }, firstYear, years, draws);
  mixShocks(province, shockMix(sizes.province.widening, years), years, draws);
  let lastPrefecture = "";
  let check = 0;
  for (let unit = 0; unit < input.codes.length; unit++) {
    const code = input.prefectures[unit]!;
    if (code !== lastPrefecture) {
      fillNormals(prefecture, { seed, level: "prefecture", code }, firstYear, years, draws);
      mixShocks(prefecture, prefectureMix, years, draws);
      lastPrefecture = code;
    }
    fillNormals(own, { seed, level: "unit", code: input.codes[unit]! }, firstYear, years, draws);
    mixShocks(own, unitMix, years, draws);
    for (let draw = 0; draw < draws; draw++) {
      let shocks = 0;
      let capitalGap = 0;
      let lastReal = input.baseReal[unit]!;
      let ratio = 1;
      for (let t = 0; t < years; t++) {
        const at = t * draws + draw;
        const i = unit * years + t;
        shocks += sigmaProvince * province[at]! + sigmaPrefecture * prefecture[at]! + sigmaUnit * own[at]!;
        const departure = Math.sqrt(1 + capitalGap / series.capital[i]!) * Math.exp(shocks) - 1;
        const realGap = series.shockedReal[i]! * departure;
        const nominalGap = series.shockedNominal[i]! * departure;
        nominal[at] = series.gdpNominal[i]! + nominalGap;
        nominalSums[at] = nominalSums[at]! + nominalGap;
        const real = series.gdpReal[i]! + realGap;
        const extraGrowth = real / lastReal - series.growthFactor[i]!;
        lastReal = real;
        const jobs = Math.max(0, series.jobs[i]! + series.jobsPerGrowth[i]! * extraGrowth) - series.jobs[i]!;
        jobsSums[at] = jobsSums[at]! + jobs;
        ratio *= (1 + series.urbanGain[i]! * extraGrowth) / (1 + series.ruralGain[i]! * extraGrowth);
        capitalGap = series.capitalKept[i]! * capitalGap + series.capitalInvested[i]! * realGap;
      }
      ratios[draw] = ratio;
    }
    check += nominal[draws * years - 1]! + ratios[draws - 1]!;
  }
  return check + nominalSums[0]! + jobsSums[0]!;
}
