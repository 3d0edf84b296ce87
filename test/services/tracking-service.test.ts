import { expect, test } from "vitest";
import { anning, desk, growth, label } from "./fixtures.ts";

test("the tracking report is of the scenario on the screen, draft included", async () => {
  const { call } = desk();
  const { id } = (await call("scenario.create", { name: "甲" })).document;
  const before = await call("answers.tracking", { id });
  expect(before).toMatchObject({ years: [2024, 2025], through: 2025, actualsThrough: null });
  const after = await call("answers.tracking", { id, draft: growth(anning, 0.2) });
  const unit = (report: typeof before) => report.units.find(({ code }) => code === anning)!;
  expect(unit(before).years[0]!.deviation).toBeCloseTo(0, 12);
  expect(unit(after).years[0]!.deviation).toBeLessThan(-0.05);
});

test("chances come before and after the actuals, of the same draws, and tell their progress to the end", async () => {
  const { call, told } = desk();
  const { id } = (await call("scenario.create", { name: "甲" })).document;
  const patches = [{ op: "add" as const, path: ["goals", anning], value: { year: 2030, realGrowth: 0.04 } }];
  await call("scenario.edit", { id, revision: 1, label, patches });
  told();
  const chances = (await call("ensemble.actuals", { run: "mine", id, draws: 40 }))!;
  expect(chances).toMatchObject({ draws: 40, seed: 1, through: 2025 });
  expect(chances.units).toHaveLength(129);
  const progress = told().flatMap((event) => (event.topic === "ensemble.progress" ? [event] : []));
  expect(progress.at(-1)).toMatchObject({ run: "mine", done: 18, total: 18 });
  const plain = await call("ensemble.run", { run: "r", id, draws: 40 });
  const { all, targets } = chances.province.counties;
  expect(all.before).toBe(plain.province.counties.all);
  expect(targets.over500?.before).toBe(plain.province.counties.targets.over500?.probability);
  const [mine, theirs] = [chances, plain].map(({ units }) => units.find(({ code }) => code === anning)!);
  expect(mine).toMatchObject({ goal: { before: (theirs as { goal?: number }).goal } });
  expect(chances.units.filter(({ goal }) => goal !== undefined)).toHaveLength(1);
});

test("chances of a scenario that is re-based already are still before and after", async () => {
  const { call } = desk();
  const { id } = (await call("scenario.create", { name: "甲" })).document;
  const before = await call("ensemble.actuals", { run: "a", id, draws: 40 });
  const patches = [{ op: "add" as const, path: ["actualsThrough"], value: 2025 }];
  await call("scenario.edit", { id, revision: 1, label, patches });
  expect(await call("ensemble.actuals", { run: "b", id, draws: 40 })).toEqual(before);
});

test("recorded actuals make an edition that a scenario can be moved onto", async () => {
  const { call, told } = desk();
  const { document } = await call("scenario.create", { name: "甲" });
  const source = { title: "公报", date: "2025-04", status: "observed" } as const;
  const figures = [{ code: anning, indicator: "realGrowth" as const, year: 2024, value: 0.061 }];
  told();
  const wish = { datasetId: document.datasetId, title: "补2024年数", source, figures };
  const made = await call("dataset.recordActuals", wish);
  expect(made).toMatchObject({ kind: "kept", title: "补2024年数" });
  expect(told().map(({ topic }) => topic)).toContain("datasets.changed");
  if (made.kind !== "kept") throw new Error("kept");
  const report = await call("answers.tracking", { id: null, datasetId: made.id });
  expect(report.units.find(({ code }) => code === anning)!.years[0]!.growth).toMatchObject({
    value: 0.061,
    of: "own",
    status: "observed",
  });
  const wrong = [{ ...figures[0]!, value: 6.1 }];
  const refused = await call("dataset.recordActuals", { ...wish, figures: wrong });
  expect(refused).toMatchObject({ kind: "refused", flaws: [{ code: anning, flaw: "out-of-range" }] });
});
