/**
 * 达标路径: the set of counties whose lifting costs least and fills every tier. Costs are
 * each county's own (no county's numbers depend on another's), so the choice is exact.
 */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { sectors } from "../../../../shared/dataset/schema.ts";
import type { PathChoice, PathSolution } from "../../../../shared/result/answers.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { tierIndex } from "../../model/tiers.ts";
import { firstOpen } from "../../plan/actuals.ts";
import type { PlanCompiler } from "../../plan/compile-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { type AnswerPlans, answerPlans } from "../take/answer-plans.ts";
import { type Choice, chooseCheapest, noTier, type Option } from "./choose-cheapest.ts";
import { type Lift, liftsOf } from "./lifts.ts";
import { contradictions, type PathQuestion, type Refused, refused } from "./path-question.ts";

export type UnwordedPath = Omit<PathSolution, "refusals" | "problems"> & { refusals: Refused[] };

/** A county that counts, where it stands and where it may go. */
interface Candidate {
  readonly unit: number;
  readonly present: number;
  readonly lifts: readonly Lift[];
  readonly isPinned: boolean;
}

export function cheapestPath(
  compiler: PlanCompiler,
  scenario: Scenario,
  question: PathQuestion,
): UnwordedPath {
  const { dataset } = compiler;
  const plans = answerPlans(compiler, scenario);
  const targets = plans.plan.ladder.tiers.map(({ id, count }) => question.counts[id] ?? count);
  const wrong = contradictions(dataset, plans, question);
  if (wrong.length > 0) return refusal(plans.plan, targets, wrong);

  const candidates = candidatesOf(dataset, plans, question);
  const broken = brokenPins(dataset, question, candidates);
  if (broken.length > 0) return refusal(plans.plan, targets, broken);

  const present = countsOf(plans.plan, candidates, ({ present: tier }) => tier);
  const choice = choose(candidates, targets);
  if (choice === null) return refusal(plans.plan, targets, [refused("too-many-tiers")]);

  const bare = compiler.compile({ ...scenario, levers: {}, goals: {} });
  const chosen = candidates.flatMap((candidate, index) => {
    const lift = liftTaken(candidate, choice.taken[index] ?? 0);
    return lift === null ? [] : [choiceOf(dataset, plans.plan, bare, candidate, lift)];
  });
  return {
    feasible: choice.shortfall.every((missing) => missing === 0),
    cost: choice.cost,
    chosen: chosen.sort((a, b) => a.cost - b.cost),
    targets: byTier(plans.plan, targets),
    present,
    counts: countsOf(plans.plan, candidates, (candidate, index) => {
      return liftTaken(candidate, choice.taken[index] ?? 0)?.tier ?? candidate.present;
    }),
    shortfall: byTier(plans.plan, choice.shortfall),
    attainable: attainable(plans.plan, candidates),
    assumption: assumptionOf(plans.plan),
    refusals: [],
  };
}

function candidatesOf(dataset: Dataset, plans: AnswerPlans, question: PathQuestion): Candidate[] {
  const { plan, projection } = plans;
  return dataset.units.flatMap(({ code }, unit): Candidate[] => {
    if (plan.inScope[plan.targetScope][unit] === 0 || projection.state[unit] !== 0) return [];
    const present = tierIndex(plan.ladder, projection.gdpNominal[(unit + 1) * plan.years - 1]!);
    const pin = Object.hasOwn(question.pins, code) ? question.pins[code] : undefined;
    // A county already in the tier it is pinned to stays there, at no cost.
    const isPinned = pin !== undefined && plan.ladder.tiers[present]?.id !== pin;
    const isFixed = question.exclusions.includes(code) || (pin !== undefined && !isPinned);
    const all = isFixed ? [] : liftsOf(dataset, plans, unit, ({ id }) => pin === undefined || id === pin);
    const { maxExtraGrowth: bound } = question;
    const lifts = isPinned
      ? all
      : all.filter(({ isWithinCap, extraGrowth }) => isWithinCap && (bound === null || extraGrowth <= bound));
    return [{ unit, present, lifts, isPinned }];
  });
}

/** A pin goes beyond the cap, since the planner asks for it, but not beyond the bound the planner sets. */
function brokenPins(dataset: Dataset, question: PathQuestion, candidates: readonly Candidate[]): Refused[] {
  return candidates.flatMap(({ unit, lifts, isPinned }) => {
    if (!isPinned) return [];
    const code = dataset.units[unit]!.code;
    const tier = question.pins[code] ?? null;
    const [lift] = lifts;
    if (lift === undefined) return [refused("pin-unreachable", code, tier)];
    const { maxExtraGrowth: bound } = question;
    return bound !== null && lift.extraGrowth > bound ? [refused("pin-beyond-bound", code, tier)] : [];
  });
}

/** Staying comes first, so that of equal costs nothing is lifted. */
function optionsOf(plan: { rest: number }, { present, lifts, isPinned }: Candidate): Option[] {
  const stay = { tier: present === plan.rest ? noTier : present, cost: 0 };
  return isPinned ? [...lifts] : [stay, ...lifts];
}

function liftTaken({ lifts, isPinned }: Candidate, taken: number): Lift | null {
  return lifts[isPinned ? taken : taken - 1] ?? null;
}

function choose(candidates: readonly Candidate[], targets: readonly number[]): Choice | null {
  try {
    return chooseCheapest(
      candidates.map((candidate) => optionsOf({ rest: targets.length }, candidate)),
      targets,
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function choiceOf(dataset: Dataset, plan: Plan, bare: Plan, candidate: Candidate, lift: Lift): PathChoice {
  const { unit, present, isPinned } = candidate;
  const { code, name } = dataset.units[unit]!;
  const { tier, cost, extraGrowth, extraInvestmentRatio, verdict } = lift;
  const [primary, secondary, tertiary] = bare.rates.map((rates) =>
    liftedPath(bare, unit, rates, extraGrowth),
  );
  return {
    code,
    name,
    from: plan.ladder.tiers[present]?.id ?? plan.ladder.rest,
    tier: plan.ladder.tiers[tier]!.id,
    cost,
    extraGrowth,
    extraInvestmentRatio,
    verdict,
    pinned: isPinned,
    growth: Object.fromEntries(
      sectors.map((sector, index) => [sector, [primary, secondary, tertiary][index]]),
    ) as PathChoice["growth"],
  };
}

/** Of a written rate: far finer than the addition's own rounding. */
const decimals = 9;

/** The unit's rates before levers, which are added to what an override says, with the addition; by year, those as published left out. */
function liftedPath(plan: Plan, unit: number, rates: Float64Array, extra: number): Record<string, number> {
  const path: Record<string, number> = {};
  const { years, baseYear } = plan;
  for (let t = firstOpen(plan, unit); t < years; t += 1)
    path[String(baseYear + t)] = Number((rates[unit * years + t]! + extra).toFixed(decimals));
  return path;
}

function countsOf(
  plan: Plan,
  candidates: readonly Candidate[],
  tierOf: (candidate: Candidate, index: number) => number,
): Record<string, number> {
  const counts = new Array<number>(plan.ladder.tiers.length + 1).fill(0);
  candidates.forEach((candidate, index) => {
    counts[tierOf(candidate, index)]! += 1;
  });
  return { ...byTier(plan, counts), [plan.ladder.rest]: counts.at(-1)! };
}

/** For each tier alone: who is there and may stay, and who can be lifted into it. */
function attainable(plan: Plan, candidates: readonly Candidate[]): Record<string, number> {
  const rest = plan.ladder.tiers.length;
  return byTier(
    plan,
    plan.ladder.tiers.map(
      (_, tier) =>
        candidates.filter((candidate) =>
          optionsOf({ rest }, candidate).some((option) => option.tier === tier),
        ).length,
    ),
  );
}

function byTier(plan: Plan, values: readonly number[]): Record<string, number> {
  return Object.fromEntries(plan.ladder.tiers.map(({ id }, index) => [id, values[index] ?? 0]));
}

function assumptionOf({ closure }: Plan): PathSolution["assumption"] {
  return closure === "growth" ? "growth" : "tfpGrowth";
}

function refusal(plan: Plan, targets: readonly number[], refusals: Refused[]): UnwordedPath {
  return {
    feasible: false,
    cost: null,
    chosen: [],
    targets: byTier(plan, targets),
    present: {},
    counts: {},
    shortfall: {},
    attainable: {},
    assumption: assumptionOf(plan),
    refusals,
  };
}
