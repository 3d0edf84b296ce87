/**
 * The equations of a province run as one bare loop over typed arrays: no missing figures,
 * no refusals, no second closure, nothing that a planner could ask for. It is the measure
 * that the engine is held against, and must give the same numbers.
 */
import type { Plan, Projection } from "../../electron/engine/run/engine.ts";

/** Growth closure only; every unit must have all its figures. */
export function bareProvince(plan: Plan, out: Projection): void {
  const { base, columns, reference, years } = plan;
  const [a1, a2, a3] = plan.rates;
  const [x1, x2, x3] = plan.projectValueAdded;
  const p1 = columns["deflator.primary"];
  const p2 = columns["deflator.secondary"];
  const p3 = columns["deflator.tertiary"];
  const s = columns.investmentRatio;
  const s0 = reference.investmentRatio;
  const n = columns.employmentGrowth;
  const n0 = reference.employmentGrowth;
  const alpha = columns.capitalShare;
  const delta = columns.depreciation;
  const share = columns.urbanEmploymentShare;
  const gu = columns["incomeGrowth.urban"];
  const gr = columns["incomeGrowth.rural"];
  const { referenceGrowth, projectInvestment, extraJobs, jobsPerPoint } = plan;
  const { urban, rural } = plan.passThrough;
  const [v1, v2, v3] = out.valueAdded;
  for (let u = 0; u < plan.codes.length; u++) {
    const row = u * years;
    const jobs = base.urbanJobs[u]!;
    const kappa = jobsPerPoint[u]! * 100;
    let t1 = base.valueAdded[0][u]!;
    let t2 = base.valueAdded[1][u]!;
    let t3 = base.valueAdded[2][u]!;
    let y = t1 + t2 + t3;
    let yT = y;
    let k = base.capital[u]!;
    let kT = k;
    let l = base.employment[u]!;
    let lT = l;
    let q1 = 1;
    let q2 = 1;
    let q3 = 1;
    let yu = 1;
    let yr = 1;
    let invest = s[row]! * y;
    v1[row] = t1;
    v2[row] = t2;
    v3[row] = t3;
    out.gdpReal[row] = y;
    out.gdpNominal[row] = y;
    out.realGrowth[row] = Number.NaN;
    out.capital[row] = k;
    out.employment[row] = l;
    out.investmentRatio[row] = s[row]!;
    out.impliedTfpGrowth[row] = Number.NaN;
    out.urbanJobs[row] = jobs;
    out.urbanIndex[row] = 1;
    out.ruralIndex[row] = 1;
    for (let t = 1; t < years; t++) {
      const i = row + t;
      const kept = 1 - delta[i]!;
      const kNext = kept * k + invest;
      kT = kept * kT + s0[i - 1]! * yT;
      const lNext = l * (1 + n[i]!);
      const lTNext = lT * (1 + n0[i]!);
      t1 *= 1 + a1[i]!;
      t2 *= 1 + a2[i]!;
      t3 *= 1 + a3[i]!;
      yT = t1 + t2 + t3;
      const effect = power(kNext / kT, alpha[i]!) * power(lNext / lTNext, 1 - alpha[i]!);
      const w1 = t1 * effect + x1[i]!;
      const w2 = t2 * effect + x2[i]!;
      const w3 = t3 * effect + x3[i]!;
      const yNext = w1 + w2 + w3;
      q1 *= 1 + p1[i]!;
      q2 *= 1 + p2[i]!;
      q3 *= 1 + p3[i]!;
      const added = projectInvestment[i]!;
      invest = s[i]! * yNext + added;
      const g = yNext / y - 1;
      const beyond = g - referenceGrowth[i]!;
      yu *= 1 + gu[i]! + urban * beyond;
      yr *= 1 + gr[i]! + rural * beyond;
      const net = lNext - l - (lTNext - lT);
      v1[i] = w1;
      v2[i] = w2;
      v3[i] = w3;
      out.gdpReal[i] = yNext;
      out.gdpNominal[i] = q1 * w1 + q2 * w2 + q3 * w3;
      out.realGrowth[i] = g;
      out.capital[i] = kNext;
      out.employment[i] = lNext;
      out.investmentRatio[i] = added === 0 ? s[i]! : invest / yNext;
      out.impliedTfpGrowth[i] =
        yNext / y / (power(kNext / k, alpha[i]!) * power(lNext / l, 1 - alpha[i]!)) - 1;
      out.urbanJobs[i] = Math.max(jobs + kappa * beyond + share[i]! * net + extraJobs[i]!, 0);
      out.urbanIndex[i] = yu;
      out.ruralIndex[i] = yr;
      y = yNext;
      k = kNext;
      l = lNext;
      lT = lTNext;
    }
  }
}

/** With the same shortcuts as the engine's, so that they are no part of the comparison. */
function power(ratio: number, share: number): number {
  return ratio === 1 ? 1 : share === 0.5 ? Math.sqrt(ratio) : ratio ** share;
}
