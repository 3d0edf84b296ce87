/** A claim's two ends as scenarios, and what a run says of an output. */
import type { Projection } from "../../electron/engine/run/engine.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Assumption } from "../../shared/scenario/assumptions.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import type { Override, Scenario } from "../../shared/scenario/schema.ts";
import type { Output, Response } from "./schema.ts";

const scope = { kind: "province" } as const;

export function baseOf(dataset: Dataset, closure: Scenario["closure"]): Scenario {
  return { ...emptyScenario("check", "check", dataset), closure };
}

/** The scenario with what the claim moves at `value`. */
export function scenarioAt(dataset: Dataset, claim: Response, value: number): Scenario {
  const scenario = baseOf(dataset, claim.closure);
  const overrides: Record<string, Override> = {};
  for (const [name, path] of Object.entries(claim.background)) {
    overrides[name] = { scope, assumption: name as Assumption, path };
  }
  const { move } = claim;
  if (move.kind === "assumption") overrides.moved = { scope, assumption: move.name, path: value };
  if (move.kind === "lever") {
    scenario.levers.moved = {
      name: "moved",
      scope,
      borderOnly: false,
      effects: { [move.name]: value },
      startYear: move.startYear,
      rampYears: 1,
      enabled: true,
    };
  }
  if (move.kind === "project") {
    const isCapital = move.channel === "capital";
    for (const { code } of dataset.units) {
      scenario.projects[code] = {
        name: code,
        unit: code,
        sector: "secondary",
        investment: { [String(move.investmentYear)]: isCapital ? value : 0 },
        commissioningYear: move.commissioningYear,
        channel: move.channel,
        valueAdded: isCapital ? 0 : value,
        jobs: 0,
        enabled: true,
      };
    }
  }
  return { ...scenario, overrides };
}

export function read(run: Projection, output: Output, at: number): number {
  const [primary, secondary, tertiary] = run.valueAdded;
  switch (output) {
    case "valueAdded.primary":
      return primary[at]!;
    case "valueAdded.secondary":
      return secondary[at]!;
    case "valueAdded.tertiary":
      return tertiary[at]!;
    case "incomeRatio":
      return run.urbanIndex[at]! / run.ruralIndex[at]!;
    default:
      return run[output][at]!;
  }
}
