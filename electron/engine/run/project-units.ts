/**
 * The deterministic kernel: docs/model.md 一年 and 就业与收入, unit by unit, year by year.
 * It allocates nothing. The trend and the actual path go through the same operations in
 * the same order, so that what a scenario leaves alone comes out the same to the bit.
 */
import { investmentOf, nextCapital } from "../model/capital.ts";
import { grow, growthRate } from "../model/growth.ts";
import { incomeFactor } from "../model/incomes.ts";
import { urbanJobsOf } from "../model/jobs.ts";
import { factorEffect, impliedTfp } from "../model/output.ts";
import type { Plan } from "../plan/plan.ts";
import { leaveBlank, type Projection } from "./projection.ts";

/** Positions in `unitStates`. */
const NO_BASE_FIGURES = 1;
const NOT_FINITE = 2;
const NO_OUTPUT = 3;
const NO_CAPITAL = 4;

/**
 * Projects units `from` … `to` - 1 into `out`, unit `from` at place `place`. `extraGrowth` is
 * added to every sector's rate in every year that is not settled (of TFP in the factors closure).
 */
export function projectUnits(
  plan: Plan,
  from: number,
  to: number,
  out: Projection,
  place: number,
  extraGrowth: number,
): void {
  const { years, base, columns, reference, referenceGrowth, projectInvestment, extraJobs, jobsPerPoint } =
    plan;
  const [rate1, rate2, rate3] = plan.rates;
  const [added1, added2, added3] = plan.projectValueAdded;
  const deflator1 = columns["deflator.primary"];
  const deflator2 = columns["deflator.secondary"];
  const deflator3 = columns["deflator.tertiary"];
  const { investmentRatio, employmentGrowth, capitalShare, depreciation, urbanEmploymentShare } = columns;
  const urbanRate = columns["incomeGrowth.urban"];
  const ruralRate = columns["incomeGrowth.rural"];
  const trendRatio = reference.investmentRatio;
  const trendEmploymentGrowth = reference.employmentGrowth;
  const urbanPass = plan.passThrough.urban;
  const ruralPass = plan.passThrough.rural;
  const isGrowth = plan.closure === "growth";
  const [outValue1, outValue2, outValue3] = out.valueAdded;

  for (let unit = from; unit < to; unit++) {
    const at = place + unit - from;
    if (base.computable[unit] === 0) {
      leaveBlank(out, at, NO_BASE_FIGURES, 0);
      continue;
    }
    const row = unit * years;
    const outRow = at * years;
    const baseCapital = base.capital[unit]!;
    const baseEmployment = base.employment[unit]!;
    const hasCapital = !Number.isNaN(baseCapital);
    const hasEmployment = !Number.isNaN(baseEmployment);
    const startLabour = hasEmployment ? baseEmployment : 1;
    const baseJobs = base.urbanJobs[unit]!;
    const perPoint = jobsPerPoint[unit]!;
    const settled = plan.settled[unit]!;

    let trend1 = base.valueAdded[0][unit]!;
    let trend2 = base.valueAdded[1][unit]!;
    let trend3 = base.valueAdded[2][unit]!;
    let gdp = trend1 + trend2 + trend3;
    let trendGdp = gdp;
    let capital = baseCapital;
    let trendCapital = baseCapital;
    let labour = startLabour;
    let trendLabour = startLabour;
    let price1 = 1;
    let price2 = 1;
    let price3 = 1;
    let urbanIndex = 1;
    let ruralIndex = 1;
    let investment = investmentOf(investmentRatio[row]!, gdp, 0);

    outValue1[outRow] = trend1;
    outValue2[outRow] = trend2;
    outValue3[outRow] = trend3;
    out.gdpReal[outRow] = gdp;
    out.gdpNominal[outRow] = gdp;
    out.realGrowth[outRow] = Number.NaN;
    out.capital[outRow] = baseCapital;
    out.employment[outRow] = baseEmployment;
    out.investmentRatio[outRow] = base.investmentRatio[unit]!;
    out.impliedTfpGrowth[outRow] = Number.NaN;
    out.urbanJobs[outRow] = baseJobs;
    out.urbanIndex[outRow] = 1;
    out.ruralIndex[outRow] = 1;
    out.state[at] = 0;
    out.failedAt[at] = 0;

    for (let t = 1; t < years; t++) {
      const i = row + t;
      const o = outRow + t;
      const share = capitalShare[i]!;
      const lastGdp = gdp;
      const lastCapital = capital;
      const lastLabour = labour;
      const lastTrendLabour = trendLabour;

      capital = nextCapital(capital, depreciation[i]!, investment);
      labour = grow(labour, employmentGrowth[i]!);
      trendLabour = grow(trendLabour, trendEmploymentGrowth[i]!);
      if (isGrowth) {
        const trendInvestment = investmentOf(trendRatio[i - 1]!, trendGdp, 0);
        trendCapital = nextCapital(trendCapital, depreciation[i]!, trendInvestment);
      }
      const extra = t > settled ? extraGrowth : 0;
      trend1 = grow(trend1, rate1[i]! + extra);
      trend2 = grow(trend2, rate2[i]! + extra);
      trend3 = grow(trend3, rate3[i]! + extra);
      trendGdp = trend1 + trend2 + trend3;

      const labourBase = isGrowth ? trendLabour : startLabour;
      const capitalRatio = !hasCapital || capital === trendCapital ? 1 : capital / trendCapital;
      const labourRatio = labour === labourBase ? 1 : labour / labourBase;
      const effect = factorEffect(capitalRatio, labourRatio, share);
      const value1 = trend1 * effect + added1[i]!;
      const value2 = trend2 * effect + added2[i]!;
      const value3 = trend3 * effect + added3[i]!;
      gdp = value1 + value2 + value3;

      price1 = grow(price1, deflator1[i]!);
      price2 = grow(price2, deflator2[i]!);
      price3 = grow(price3, deflator3[i]!);
      const nominal = price1 * value1 + price2 * value2 + price3 * value3;

      if (
        !(nominal > 0 && nominal < Infinity && gdp > 0 && gdp < Infinity && labour > 0 && labour < Infinity)
      ) {
        leaveBlank(out, at, nominal === 0 || gdp === 0 ? NO_OUTPUT : NOT_FINITE, t);
        break;
      }
      if (hasCapital && !(capital > 0 && capital < Infinity)) {
        leaveBlank(out, at, capital <= 0 ? NO_CAPITAL : NOT_FINITE, t);
        break;
      }

      const projects = projectInvestment[i]!;
      investment = investmentOf(investmentRatio[i]!, gdp, projects);
      const growth = growthRate(lastGdp, gdp);
      const referenceRate = referenceGrowth[i]!;
      // Without employment figures labour is an index: its changes are not people.
      const netAboveTrend = hasEmployment ? labour - lastLabour - (trendLabour - lastTrendLabour) : 0;
      urbanIndex *= incomeFactor(urbanRate[i]!, urbanPass, growth, referenceRate);
      ruralIndex *= incomeFactor(ruralRate[i]!, ruralPass, growth, referenceRate);

      outValue1[o] = value1;
      outValue2[o] = value2;
      outValue3[o] = value3;
      out.gdpReal[o] = gdp;
      out.gdpNominal[o] = nominal;
      out.realGrowth[o] = growth;
      out.capital[o] = capital;
      out.employment[o] = hasEmployment ? labour : Number.NaN;
      out.investmentRatio[o] = projects === 0 ? investmentRatio[i]! : investment / gdp;
      out.impliedTfpGrowth[o] = impliedTfp(gdp / lastGdp, capital / lastCapital, labour / lastLabour, share);
      out.urbanJobs[o] = urbanJobsOf(
        baseJobs,
        perPoint,
        growth,
        referenceRate,
        urbanEmploymentShare[i]!,
        netAboveTrend,
        extraJobs[i]!,
      );
      out.urbanIndex[o] = urbanIndex;
      out.ruralIndex[o] = ruralIndex;
    }
  }
}
