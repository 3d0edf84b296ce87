/** What the golden shared file holds: one of everything the format knows. */

import { readHistory } from "../../electron/interchange/shared-file/read-history.ts";
import { rootKey, stepKey } from "../../electron/interchange/shared-file/step-keys.ts";
import { runFull } from "../../electron/services/run-service.ts";
import { datasetHash } from "../../electron/store/dataset-hash.ts";
import { registeredDataset } from "../../electron/store/dataset-registry.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { patchesBetween } from "../../shared/scenario/difference-patches.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";
import { digestOf } from "../../shared/shared-file/digest.ts";
import type { FileStep, SharedFile } from "../../shared/shared-file/schema.ts";
import { smallDataset } from "../hosts/terminal/small-files.ts";

export const goldenDataset = datasetSchema.parse(smallDataset());
const grounds = { note: "依据规划纲要", source: "发展改革委", author: "甲", date: "2026-01-05" };

/** The scenario as its maker left it. */
export const goldenScenario: Scenario = scenarioSchema.parse({
  ...emptyScenario("golden", "样例方案", goldenDataset),
  targetScope: "counties-and-districts",
  overrides: {
    "unit:990101:growth": {
      scope: { kind: "unit", code: "990101" },
      assumption: "growth",
      path: 0.06,
      ...grounds,
    },
    "province:deflator": {
      scope: { kind: "province" },
      assumption: "deflator",
      path: { 2025: 0.01, 2027: 0.015 },
    },
    "prefecture:990100:investmentRatio": {
      scope: { kind: "prefecture", code: "990100" },
      assumption: "investmentRatio",
      path: { near: 0.5, long: 0.55, until: 2027 },
    },
    "group:g1:growth.secondary": {
      scope: { kind: "group", code: "g1" },
      assumption: "growth.secondary",
      path: 0.08,
    },
  },
  projects: {
    p1: {
      name: "铝材一体化",
      unit: "990102",
      sector: "secondary",
      investment: { 2025: 3, 2026: 2 },
      commissioningYear: 2027,
      channel: "capital",
      jobs: 0.2,
      ...grounds,
    },
  },
  levers: {
    l1: {
      name: "园区提升",
      scope: { kind: "unitKind", code: "county" },
      effects: { "growth.tertiary": 0.002 },
      startYear: 2025,
      rampYears: 3,
    },
  },
  groups: { g1: { name: "重点县", members: { 990101: true } } },
  goals: { 990102: { year: 2030, gdpNominal: 150, ...grounds } },
  policyTypes: { 990101: ["industry"] },
  ensemble: { draws: 2000, seed: 7 },
});

const origin = emptyScenario("golden", "样例方案", goldenDataset);
const halfway: Scenario = { ...origin, groups: goldenScenario.groups, overrides: goldenScenario.overrides };
const aside: Scenario = { ...halfway, horizon: 2035 };

function step(parent: string | null, author: string, before: Scenario, after: Scenario): FileStep {
  const said = {
    label: { id: "override.set", values: { count: 1 } },
    author,
    at: "2026-01-05T08:00:00.000Z",
    patches: patchesBetween(before, after),
  };
  return { key: stepKey(parent ?? rootKey(origin), said), parent, ...said };
}
const first = step(null, "甲", origin, halfway);
const branch = step(first.key, "乙", halfway, aside);
const last = step(first.key, "甲", halfway, goldenScenario);

export const goldenShared: SharedFile = {
  ...goldenScenario,
  exported: { by: "甲", at: "2026-01-05T09:00:00.000Z", engine: "1.0.0" },
  datasetHash: datasetHash(goldenDataset),
  digest: digestOf(runFull(registeredDataset(goldenDataset), goldenScenario)),
  history: { origin, head: last.key, steps: [first, branch, last] },
  dataset: goldenDataset,
};
readHistory(goldenShared, "golden");
