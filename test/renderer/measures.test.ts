/** Edits on projects, levers and by the answers: what they write, and that it is taken by the history's own rules. */
import { produce } from "immer";
import { describe, expect, test } from "vitest";
import { applyGoal, applyTake } from "../../renderer/views/county/answers/apply-take.ts";
import {
  removeLever,
  setEffect,
  setGrounds,
  setRamp,
  switchLever,
} from "../../renderer/views/county/levers-catalogue/lever-edits.ts";
import {
  leverOf,
  standingOfLever,
  unitsOf,
} from "../../renderer/views/county/levers-catalogue/lever-units.ts";
import {
  draftOf,
  emptyDraft,
  flawsOf,
  projectOf,
} from "../../renderer/views/county/projects/project-draft.ts";
import { stepText } from "../../renderer/words/step-text.ts";
import type { Words } from "../../renderer/words/use-words.ts";
import { zhCn } from "../../renderer/words/zh-cn.ts";
import yunnan from "../../shared/dataset/embedded/yunnan-2023.xiance-data.json" with { type: "json" };
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { readAssumption } from "../../shared/scenario/assumption-reading.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import { leverCatalogue } from "../../shared/scenario/lever-catalogue.ts";
import { projectSchema } from "../../shared/scenario/schema.ts";

const dataset = datasetSchema.parse(yunnan);
const scenario = emptyScenario("s1", "方案一", dataset);
const words: Words = (id, values = {}) =>
  zhCn[id].replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name]));
const entry = (id: string) => {
  const found = leverCatalogue.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("a project being written", () => {
  const written = {
    ...emptyDraft(2023),
    name: " 电池产业园 ",
    investment: { "2025": 30, "2026": null, "2027": 0 },
    jobs: 0.6,
  };

  test("says what is missing, and nothing once it is whole", () => {
    expect(Object.keys(flawsOf(emptyDraft(2023), 2023, words)).sort()).toEqual(["investment", "name"]);
    expect(flawsOf(written, 2023, words)).toEqual({});
    const added = { ...written, channel: "valueAdded" as const };
    expect(Object.keys(flawsOf(added, 2023, words))).toEqual(["valueAdded"]);
    expect(Object.keys(flawsOf({ ...written, commissioningYear: 2023 }, 2023, words))).toEqual([
      "commissioningYear",
    ]);
    expect(Object.keys(flawsOf({ ...written, jobs: -1 }, 2023, words))).toEqual(["jobs"]);
  });

  test("becomes a project of one channel, without empty years, and reads back the same", () => {
    const project = projectOf({ ...written, valueAdded: 9 }, "530181", true);
    expect(projectSchema.parse(project)).toEqual(project);
    expect(project).toMatchObject({ name: "电池产业园", investment: { "2025": 30 }, valueAdded: 0 });
    expect(projectOf(draftOf(project), "530181", true)).toEqual(project);
  });
});

describe("a lever of the catalogue", () => {
  const industry = entry("industry-upgrade");
  const assigned = { ...scenario, policyTypes: { "530181": ["industry" as const] } };

  test("is taken up by its first edit, with zero effects until they are entered", () => {
    const held = leverOf(industry, assigned, dataset);
    expect(standingOfLever(held.lever, held.taken)).toBe("absent");
    const on = produce(assigned, switchLever(held, true).recipe);
    const taken = leverOf(industry, on, dataset);
    expect(standingOfLever(taken.lever, taken.taken)).toBe("empty");
    const full = produce(on, setEffect(taken, "growth.secondary", 0.005).recipe);
    const filled = leverOf(industry, full, dataset);
    expect(standingOfLever(filled.lever, filled.taken)).toBe("on");
    expect(standingOfLever({ ...filled.lever, enabled: false }, true)).toBe("off");
    expect(produce(full, removeLever(filled).recipe).levers).toEqual({});
  });

  test("touches the counties of its type, and only border counties where the Opinion says so", () => {
    expect(unitsOf(leverOf(industry, assigned, dataset).lever, dataset, assigned)).toHaveLength(1);
    expect(unitsOf(leverOf(industry, scenario, dataset).lever, dataset, scenario)).toHaveLength(0);
    const opening = unitsOf(leverOf(entry("opening"), scenario, dataset).lever, dataset, scenario);
    expect(opening).toHaveLength(25);
    expect(opening.every(({ border }) => border)).toBe(true);
  });

  test("loses a source that is emptied", () => {
    const held = leverOf(industry, scenario, dataset);
    const sourced = produce(scenario, setGrounds(held, "source", " 规划 ").recipe);
    expect(sourced.levers[held.id]?.source).toBe("规划");
    const bare = produce(sourced, setGrounds(leverOf(industry, sourced, dataset), "source", " ").recipe);
    expect(bare.levers[held.id]).not.toHaveProperty("source");
  });

  test("its steps are said in words", () => {
    const held = leverOf(industry, scenario, dataset);
    const said = (edit: { label: Parameters<typeof stepText>[0] }) => stepText(edit.label, words);
    expect(said(switchLever(held, true))).toBe("计入抓手“产业转型升级”");
    expect(said(setEffect(held, "growth.secondary", 0.005))).toBe(
      "抓手“产业转型升级” 第二产业增速 0.00 个百分点 → 0.50 个百分点",
    );
    expect(said(setEffect(held, "urbanJobs", 2))).toContain("2.00 万人");
    expect(said(setRamp(held, 3))).toBe("抓手“产业转型升级” 到位年限 1 → 3");
  });
});

describe("what it would take, taken", () => {
  const unit = dataset.units.find(({ code }) => code === "530127");
  if (unit === undefined) throw new Error("530127");
  const scope = { kind: "unit", code: unit.code } as const;
  const verdict = {
    code: "within-peers",
    needed: 0.05,
    ownHistoryShare: null,
    peersShare: 0,
    cap: null,
  } as const;
  const take = {
    tier: "over500",
    line: 500,
    lineInclusive: false,
    growth: { extra: 0.012_345_6, verdict },
    investment: { extra: 0.05, verdict, cost: 1 },
  };
  const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

  test("adds to growth of every sector and year, never less than what was found", () => {
    const edit = applyTake("growth", take, unit, dataset, scenario);
    const after = edit === null ? scenario : produce(scenario, edit.recipe);
    expect(Object.keys(after.overrides)).toHaveLength(3);
    const before = readAssumption(dataset, scenario, scope, "growth.secondary", years).values;
    readAssumption(dataset, after, scope, "growth.secondary", years).values.forEach((value, index) => {
      const added = value - (before[index] ?? 0);
      expect(added).toBeGreaterThanOrEqual(0.012_345_6);
      expect(added).toBeLessThan(0.012_347);
    });
    expect(edit === null ? "" : stepText(edit.label, words)).toBe("嵩明县 增速加 1.23 个百分点，达到500亿线");
  });

  test("adds to the investment ratio of every year that still acts by the horizon", () => {
    const edit = applyTake("investment", take, unit, dataset, scenario);
    const after = edit === null ? scenario : produce(scenario, edit.recipe);
    const before = readAssumption(dataset, scenario, scope, "investmentRatio", years).values;
    const now = readAssumption(dataset, after, scope, "investmentRatio", years).values;
    expect(now.map((value, index) => Number((value - (before[index] ?? 0)).toFixed(9)))).toEqual([
      0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0,
    ]);
  });

  test("of a county's own goal, raises the investment ratio up to the year before the goal's", () => {
    const goal = { unit: unit.code, year: 2027, goal: 300, value: 200, met: false, extra: 0.1, verdict };
    const edit = applyGoal(goal, unit, dataset, scenario);
    const after = edit === null ? scenario : produce(scenario, edit.recipe);
    const before = readAssumption(dataset, scenario, scope, "investmentRatio", years).values;
    const now = readAssumption(dataset, after, scope, "investmentRatio", years).values;
    expect(now.map((value, index) => Number((value - (before[index] ?? 0)).toFixed(9)))).toEqual([
      0.1, 0.1, 0.1, 0, 0, 0, 0,
    ]);
    expect(edit === null ? "" : stepText(edit.label, words)).toBe(
      "嵩明县 投资率加 10.00 个百分点，2027 年达到 300.00 亿元",
    );
  });

  test("is nothing where it cannot be reached", () => {
    const out = { ...take, growth: { extra: null, verdict } };
    expect(applyTake("growth", out, unit, dataset, scenario)).toBeNull();
  });
});
