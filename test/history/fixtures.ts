import { applyEdit, type EditOutcome } from "../../shared/history/apply-edit.ts";
import type { DatasetBounds } from "../../shared/history/dataset-bounds.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";

/** Two units in two prefectures, base year 2023. */
export const bounds: DatasetBounds = {
  baseYear: 2023,
  province: "530000",
  prefectures: new Set(["530100", "532500"]),
  units: new Set(["530181", "532504"]),
  publishedThrough: 2025,
};

/** A scenario with one of everything an edit can touch. */
export const document: Scenario = scenarioSchema.parse({
  format: "xiance-scenario",
  version: 1,
  id: "s1",
  name: "产业提速",
  datasetId: "yunnan-2023",
  horizon: 2030,
  overrides: {
    o1: { scope: { kind: "unit", code: "530181" }, assumption: "growth.secondary", path: 0.07 },
    o2: { scope: { kind: "group", code: "g1" }, assumption: "investmentRatio", path: { 2025: 0.5 } },
  },
  projects: {
    p1: {
      name: "磷化工",
      unit: "530181",
      sector: "secondary",
      commissioningYear: 2026,
      channel: "valueAdded",
      valueAdded: 3,
    },
  },
  levers: {
    l1: { name: "口岸", scope: { kind: "policyType", code: "border-port" }, startYear: 2025, effects: {} },
  },
  groups: { g1: { name: "重点县", members: { 530181: true } } },
  policyTypes: { 530181: ["industry", "agriculture"] },
});

export function edit(patches: readonly EditPatch[], on: Scenario = document): EditOutcome {
  return applyEdit(on, patches, bounds);
}

/** The outcome of an edit that must be taken. */
export function taken(patches: readonly EditPatch[], on: Scenario = document) {
  const outcome = edit(patches, on);
  if (outcome.kind !== "changed") throw new Error(`expected a change: ${JSON.stringify(outcome)}`);
  return outcome;
}
