import { expect, test, vi } from "vitest";
import { templateSheets } from "../../electron/interchange/import-table/import-template.ts";
import { parseBytes } from "../../electron/interchange/tables/parse-bytes.ts";
import { writeWorkbook } from "../../electron/interchange/workbook/write-workbook.ts";
import { unzipped } from "../report/unzipped.ts";
import { desk } from "./fixtures.ts";
import { madeUpAim, madeUpRows } from "./made-up-province.ts";
import { embedded } from "./yearbook.ts";

// Threads take their time to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const source = { title: "年鉴" };
const edition = { kind: "edition", base: "yunnan-2023", title: "新" } as const;

/** The template with figures written into it, as a planner saves it. */
async function filled(
  kind: "base" | "actuals" | "province",
  fill: (row: readonly (string | number | null)[], at: number) => (string | number | null)[],
  more: readonly (readonly (string | number | null)[])[] = [],
) {
  const [sheet, notes] = templateSheets(kind, embedded());
  if (sheet === undefined || notes === undefined) throw new Error("no sheets");
  const bytes = await writeWorkbook([{ ...sheet, rows: [...sheet.rows.map(fill), ...more] }, notes]);
  return Buffer.from(bytes).toString("base64");
}

test.each(["base", "actuals", "province"] as const)(
  "the empty template %s has a frozen head and says how to fill it",
  async (kind) => {
    const { name, content } = await desk().call("import.template", { kind });
    expect(name).toMatch(/^县策导入模板.*\.xlsx$/);
    const bytes = Buffer.from(content, "base64");
    const { sheets } = await parseBytes(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["分县数据", "说明"]);
    expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(["代码", "名称", "州(市)"]);
    expect(sheets[0]?.rows).toHaveLength({ base: 130, actuals: 147, province: 1 }[kind]);
    expect(unzipped(bytes).get("xl/worksheets/sheet1.xml")?.toString()).toMatch(/<pane[^>]*ySplit="1"/);
  },
);

test("an empty template imports nothing, and names no error", async () => {
  const window = desk();
  const { name, content } = await window.call("import.template", { kind: "base" });
  const { table, proposals } = await window.call("import.open", { name, content });
  const preview = await window.call("import.preview", {
    table,
    mapping: proposals[0]!,
    aim: edition,
    source,
  });
  expect(preview).toMatchObject({ errorCount: 0, counts: { figures: 0, changed: 0, added: 0, units: 129 } });
});

test("a filled base template imports without a mapping by hand", async () => {
  const window = desk();
  const content = await filled("base", ([code, name, prefecture], at) => {
    const { primary, secondary, tertiary } = embedded().units[at]!.valueAdded;
    const gdp = Number((primary! + secondary! + tertiary!).toFixed(4));
    return [
      code!,
      name!,
      prefecture!,
      gdp,
      primary,
      secondary,
      tertiary,
      30 + at,
      15,
      40,
      0.4,
      40000 + at,
      15000 + at,
      72,
      null,
    ];
  });
  const { table, proposals } = await window.call("import.open", { name: "表.xlsx", content });
  const wish = { table, mapping: proposals[0]!, aim: edition, source };
  const preview = await window.call("import.preview", wish);
  expect(preview.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const kept = await window.call("import.commit", wish);
  if (kept.kind !== "kept") throw new Error(kept.kind);
  const { dataset } = await window.call("dataset.get", { id: kept.id });
  const anning = dataset.units.findIndex(({ name }) => name === "安宁市");
  expect(dataset.units[anning]).toMatchObject({
    valueAdded: embedded().units[anning]?.valueAdded,
    population: 30 + anning,
    urbanEmploymentShare: 0.4,
    urbanJobs: 0.4,
    income: { urban: 40000 + anning, rural: 15000 + anning },
    investmentRatio: 0.72,
  });
});

test("a filled actuals template imports without a mapping by hand", async () => {
  const window = desk();
  const content = await filled("actuals", (row) =>
    row.map((cell, at) => (at === 4 ? 4.4 : at === 9 ? 4.2 : cell)),
  );
  const { table, proposals } = await window.call("import.open", { name: "表.xlsx", content });
  const wish = { table, mapping: proposals[0]!, aim: edition, source };
  const preview = await window.call("import.preview", wish);
  expect(preview.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(preview.counts).toMatchObject({ figures: 146 * 2, units: 129 });
  const kept = await window.call("import.commit", wish);
  if (kept.kind !== "kept") throw new Error(kept.kind);
  const { dataset } = await window.call("dataset.get", { id: kept.id });
  expect(dataset.units[0]?.history?.realGrowth).toMatchObject({ 2024: 0.044, 2025: 0.042 });
  expect(dataset.province.history?.realGrowth).toMatchObject({ 2024: 0.044, 2025: 0.042 });
});

test("a filled province template imports without a mapping by hand", async () => {
  const window = desk();
  const rows = madeUpRows
    .slice(1)
    .map(([code, name, prefecture, kind, primary, secondary, tertiary, population]) => [
      code!,
      name!,
      prefecture!,
      kind!,
      null,
      primary!,
      secondary!,
      tertiary!,
      population!,
    ]);
  const content = await filled("province", (row) => [...row], rows);
  const { table, proposals } = await window.call("import.open", { name: "表.xlsx", content });
  const aim = { ...madeUpAim, baseYear: 2023 };
  const preview = await window.call("import.preview", { table, mapping: proposals[0]!, aim, source });
  expect(preview.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(preview.after?.base).toEqual({ over300: 1, from100to300: 3, under100: 3 });
});
