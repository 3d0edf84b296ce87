import { expect, test, vi } from "vitest";
import { workbookOf } from "../interchange/tables/write-rows.ts";
import { desk } from "./fixtures.ts";
import { madeUpAim, madeUpRows } from "./made-up-province.ts";

// Threads take their time to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const source = { title: "试验省统计年鉴2025", year: 2025 };

async function openedRows(rows: readonly (readonly (string | number | null)[])[]) {
  const window = desk();
  const content = Buffer.from(await workbookOf(rows, { sheet: "2024年" })).toString("base64");
  const { table, proposals } = await window.call("import.open", { name: "省.xlsx", content });
  const [mapping] = proposals;
  if (mapping === undefined) throw new Error("no proposal");
  return { window, wish: { table, mapping, aim: madeUpAim, source } };
}

test("another province becomes a dataset, a scenario on it runs, and its tiers are counted", async () => {
  const { window, wish } = await openedRows(madeUpRows);
  const preview = await window.call("import.preview", wish);
  expect(preview.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(preview.counts).toMatchObject({ figures: 32, units: 8, changed: 0, same: 0 });
  expect(preview.before).toBeNull();
  expect(preview.after?.base).toEqual({ over300: 1, from100to300: 3, under100: 3 });

  const kept = await window.call("import.commit", wish);
  if (kept.kind !== "kept") throw new Error(kept.kind);
  const { dataset } = await window.call("dataset.get", { id: kept.id });
  expect(dataset.units.map(({ kind }) => kind)).toEqual([
    "district",
    "county",
    "county",
    "county-level-city",
    "county",
    "autonomous-county",
    "county",
    "county-level-city",
  ]);
  expect(dataset.prefectures).toMatchObject({ "990100": { name: "甲子市" }, "990200": { name: "乙丑州" } });
  expect(dataset.provenance.parameters?.note).toContain("沿用");
  expect(dataset.units[0]).toMatchObject({
    valueAdded: { primary: 4, secondary: 210, tertiary: 340 },
    population: 88.1,
    employment: null,
    provenance: {
      "valueAdded.primary": { status: "observed", source: "I1" },
      employment: { status: "missing" },
    },
  });

  const { document, revision } = await window.call("scenario.create", { name: "试验", datasetId: kept.id });
  await window.call("scenario.edit", {
    id: document.id,
    revision,
    label: { id: "override.set", values: {} },
    patches: [
      {
        op: "add",
        path: ["overrides", "o1"],
        value: { scope: { kind: "unit", code: "990281" }, assumption: "growth", path: 0.12 },
      },
    ],
  });
  const run = await window.call("run.full", { id: document.id });
  expect(run.years).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  expect(run.units.find(({ code }) => code === "990281")?.gdpNominal.at(-1)).toBeCloseTo(225 * 1.12 ** 6, 6);
  expect(run.province.tierCounts.over300).toEqual([1, 1, 1, 2, 2, 2, 2]);
  expect(await window.call("import.commit", wish)).toMatchObject({ kind: "known", id: kept.id });
});

test("a unit without a code or a prefecture is refused by its row", async () => {
  const rows = [
    ...madeUpRows,
    [null, "无码县", "乙丑州", "县", 1, 2, 3, 4],
    ["990299", "无州县", null, "县", 1, 2, 3, 4],
  ];
  const { window, wish } = await openedRows(rows);
  const refused = await window.call("import.commit", wish);
  if (refused.kind !== "refused") throw new Error(refused.kind);
  const errors = refused.preview.problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, row }) => [code, row])).toEqual([["unit-without-code", 10]]);
});

test.each([
  ["a horizon that is no later than the base year", { targets: { ...madeUpAim.targets, horizon: 2024 } }],
  [
    "tiers that do not fall",
    { targets: { ...madeUpAim.targets, tiers: [...madeUpAim.targets.tiers].reverse() } },
  ],
])("%s is refused", async (_what, change) => {
  const { window, wish } = await openedRows(madeUpRows);
  const preview = await window.call("import.preview", { ...wish, aim: { ...madeUpAim, ...change } });
  expect(preview.problems[0]).toMatchObject({ code: "dataset-refused", severity: "error" });
  expect(preview.after).toBeNull();
});
