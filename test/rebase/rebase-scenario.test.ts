import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { boundsOf } from "../../shared/history/dataset-bounds.ts";
import { replayPatches } from "../../shared/history/replay.ts";
import { rebaseScenario } from "../../shared/rebase/rebase-scenario.ts";
import { patchesBetween } from "../../shared/scenario/difference-patches.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import {
  ofUnit,
  override,
  type ScenarioInput,
  scenarioOn,
  tinyDataset,
  tinyUnits,
} from "../engine/tiny-dataset.ts";
import { someScenario } from "../scenario/some-scenarios.ts";
import { editionOf, yunnan } from "./editions.ts";

const from = tinyDataset();
const to = tinyDataset({
  id: "tiny-2025",
  baseYear: 2025,
  units: tinyUnits
    .filter(({ code }) => code !== "a")
    .map((unit) => (unit.code === "b" ? { ...unit, prefecture: { code: "p2", name: "乙州" } } : unit)),
});

function moved(changes: ScenarioInput) {
  const { document, moves } = rebaseScenario(scenarioOn(from, changes), from, to);
  return {
    document,
    moves,
    told: moves.map(({ field, outcome, reasons }) => [field, outcome, ...reasons].join(" ")),
  };
}

describe("what has no place in the new dataset is left out", () => {
  it("adjustments, projects, goals and types of a unit that is gone", () => {
    const { document, told } = moved({
      overrides: { o1: override(ofUnit("a"), "growth", 0.07), o2: override(ofUnit("c"), "growth", 0.07) },
      projects: {
        p1: { name: "水电", unit: "a", sector: "secondary", commissioningYear: 2027, channel: "capital" },
      },
      goals: { a: { year: 2028, gdpNominal: 200 } },
      policyTypes: { a: ["industry"], c: ["industry"] },
    });
    expect(told).toEqual([
      "overrides left-out unit-gone",
      "projects left-out unit-gone",
      "goals left-out unit-gone",
      "policyTypes left-out unit-gone",
    ]);
    expect(Object.keys(document.overrides)).toEqual(["o2"]);
    expect(document.policyTypes).toEqual({ c: ["industry"] });
  });

  it("adjustments, levers and revisions of a prefecture that is gone", () => {
    const { document, told } = moved({
      overrides: { o1: override({ kind: "prefecture", code: "p1" }, "growth", 0.07) },
      levers: { l1: { name: "园区", scope: { kind: "prefecture", code: "p1" }, startYear: 2027 } },
      censusRevisions: { p1: { share: 0.1 }, p2: { share: 0.1 } },
    });
    expect(told).toEqual([
      "overrides left-out prefecture-gone",
      "levers left-out prefecture-gone",
      "censusRevisions left-out prefecture-gone",
      "censusRevisions named census-and-vintage",
    ]);
    expect(document.censusRevisions).toEqual({ p2: { share: 0.1 } });
  });

  it("members of a group; the group stays with what is set for it", () => {
    const { document, told } = moved({
      groups: {
        g: { name: "重点", members: { a: true, c: true } },
        h: { name: "沿边", members: { a: true } },
      },
      overrides: { o1: override({ kind: "group", code: "h" }, "growth", 0.07) },
    });
    expect(told).toEqual(["groups changed members-gone", "groups changed members-gone"]);
    expect(document.groups.g?.members).toEqual({ c: true });
    expect(document.groups.h?.members).toEqual({});
    expect(document.overrides.o1?.path).toBe(0.07);
  });
});

describe("what has passed", () => {
  it("is taken off paths, keeping what follows", () => {
    const { document } = moved({
      overrides: { o1: override(ofUnit("c"), "growth", { "2024": 0.07, "2027": 0.05 }) },
    });
    expect(document.overrides.o1?.path).toEqual({ "2026": 0.07, "2027": 0.05 });
  });

  it("of a project is in the new figures; one still being built goes on", () => {
    const base = { name: "厂", unit: "c", sector: "secondary" } as const;
    const { document, told } = moved({
      projects: {
        done: { ...base, commissioningYear: 2024, channel: "valueAdded", valueAdded: 5 },
        building: {
          ...base,
          commissioningYear: 2027,
          channel: "capital",
          investment: { "2024": 1, "2026": 2 },
          jobs: 1,
        },
        expanding: {
          ...base,
          commissioningYear: 2025,
          channel: "capital",
          investment: { "2025": 1, "2026": 2 },
          jobs: 1,
        },
      },
    });
    expect(told).toEqual([
      "projects left-out project-finished",
      "projects changed investment-years-passed",
      "projects changed project-under-way",
    ]);
    expect(document.projects.building).toMatchObject({
      investment: { "2026": 2 },
      commissioningYear: 2027,
      jobs: 1,
    });
    expect(document.projects.expanding).toMatchObject({
      investment: { "2026": 2 },
      commissioningYear: 2026,
      jobs: 0,
    });
  });

  it("of a lever: it reaches its full effect in the same year", () => {
    const scope = { kind: "province" } as const;
    const { document, told } = moved({
      levers: {
        l1: { name: "园区", scope, startYear: 2024, rampYears: 5 },
        l2: { name: "口岸", scope, startYear: 2024, rampYears: 1 },
        l3: { name: "文旅", scope, startYear: 2026, rampYears: 3 },
      },
    });
    expect(told).toEqual(["levers changed lever-under-way", "levers changed lever-under-way"]);
    expect(document.levers).toMatchObject({
      l1: { startYear: 2026, rampYears: 3 },
      l2: { startYear: 2026, rampYears: 1 },
      l3: { startYear: 2026, rampYears: 3 },
    });
  });

  it("of goals, actual years and horizons", () => {
    const { document, told } = moved({
      horizon: 2025,
      goals: { c: { year: 2025, gdpNominal: 200 }, d: { year: 2027, realGrowth: 0.05 } },
      actualsThrough: 2024,
    });
    expect(told).toEqual([
      "horizon changed horizon-passed",
      "goals left-out goal-passed",
      "goals named goal-from-new-base",
      "actualsThrough left-out actuals-passed",
    ]);
    expect(document.horizon).toBe(to.targets.horizon);
    expect(document).not.toHaveProperty("actualsThrough");
  });
});

it("a prefecture that gains a unit is named where something is set for it", () => {
  const { document, moves } = moved({
    overrides: { o1: override({ kind: "prefecture", code: "p2" }, "growth", 0.07) },
  });
  expect(moves).toEqual([
    expect.objectContaining({ outcome: "named", reasons: ["prefecture-changed"], places: ["b"] }),
  ]);
  expect(document.overrides.o1?.path).toBe(0.07);
});

describe("any scenario", () => {
  const later = editionOf((dataset) => {
    dataset.baseYear = 2026;
    dataset.units = dataset.units.filter(({ code }) => code !== "532504");
  });
  const bounds = boundsOf(later);

  function edited(scenario: Scenario) {
    const { document } = rebaseScenario(scenario, yunnan.dataset, later);
    const outcome = applyEdit(scenario, patchesBetween(scenario, document), bounds, "to-another-dataset");
    if (outcome.kind !== "changed") throw new Error(JSON.stringify(outcome));
    expect(outcome.document).toEqual(document);
    return outcome;
  }

  it("moves as one edit that the new dataset takes, and comes back exactly", () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const { document, inverse } = edited(scenario);
        expect(replayPatches(document, inverse)).toEqual(scenario);
      }),
      { numRuns: 200 },
    );
  });

  it("stands on the new dataset as if it had been made there: all of it is within its bounds", () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const { document } = edited(scenario);
        const empty = {
          ...document,
          overrides: {},
          projects: {},
          levers: {},
          groups: {},
          goals: {},
          policyTypes: {},
        };
        const start = { ...empty, censusRevisions: {} };
        delete (start as Partial<Scenario>).actualsThrough;
        const { actualsThrough, ...rest } = document;
        const made = applyEdit(start, patchesBetween(start, rest), bounds);
        expect(made.kind).not.toBe("refused");
        expect({ ...(made.kind === "changed" ? made.document : start) }).toEqual(rest);
        expect(actualsThrough === undefined || actualsThrough > 2026).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("changes nothing but the dataset where the figures are the same", () => {
    const same = { ...yunnan.dataset, id: "yunnan-2023.2" };
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const { document, moves } = rebaseScenario(scenario, yunnan.dataset, same);
        expect(document).toEqual({ ...scenario, datasetId: "yunnan-2023.2" });
        expect(moves).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

it("an ordinary edit never changes the dataset", () => {
  const scenario = scenarioOn(from);
  const patch = { op: "replace" as const, path: ["datasetId"], value: "tiny-2025" };
  expect(applyEdit(scenario, [patch], boundsOf(from))).toMatchObject({ refusal: { reason: "fixed-field" } });
});
