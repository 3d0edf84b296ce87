import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "react-intl";
import { describe, expect, test } from "vitest";
import type { Sheet } from "../../../renderer/views/assumptions/sheet.ts";
import { noFilter } from "../../../renderer/views/assumptions/sheet-table.ts";
import { type SheetLook, useSheet } from "../../../renderer/views/assumptions/use-sheet.ts";
import { zhCn } from "../../../renderer/words/zh-cn.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { dataset, scenarioWith } from "./sheet-of.ts";

const plain: SheetLook = {
  blocks: "growth",
  filter: noFilter,
  grouping: "none",
  sorting: "code",
  sortColumn: null,
  folded: new Set(),
};

interface ProbeProps {
  readonly look: SheetLook;
  readonly scenario: Scenario;
  see(sheet: Sheet): void;
}

function Probe({ look, scenario, see }: ProbeProps) {
  see(useSheet(dataset, scenario, look));
  return null;
}

function sheetShown(look: Partial<SheetLook>, scenario: Scenario = scenarioWith()): Sheet {
  const seen: Sheet[] = [];
  renderToStaticMarkup(
    <IntlProvider locale="zh-CN" messages={zhCn}>
      <Probe look={{ ...plain, ...look }} scenario={scenario} see={(sheet) => seen.push(sheet)} />
    </IntlProvider>,
  );
  return seen.at(-1)!;
}
const names = (look: Partial<SheetLook>, scenario?: Scenario) =>
  sheetShown(look, scenario).rows.map(({ name }) => name);
const filter = (change: Partial<typeof noFilter>) => ({ filter: { ...noFilter, ...change } });

describe("the rows", () => {
  test("are the province and every unit, the columns three sectors over the years", () => {
    expect(names({})).toEqual(["全省", "a县", "b县", "c县", "d县"]);
    const { columns, years } = sheetShown({});
    expect(columns).toHaveLength(3 * years.length);
    expect(sheetShown({ blocks: "all" }).columns).toHaveLength(15 * years.length);
  });

  test("are found by name, prefecture and code, each word of the search", () => {
    expect(names(filter({ search: "乙州" }))).toEqual(["全省", "c县", "d县"]);
    expect(names(filter({ search: "乙州 d" }))).toEqual(["全省", "d县"]);
    expect(names(filter({ prefecture: "p1" }))).toEqual(["全省", "a县", "b县"]);
    expect(names(filter({ tier: "from200to500" }))).toEqual(["全省", "c县", "d县"]);
  });

  test("with overrides of their own among what is shown", () => {
    const scenario = scenarioWith([
      { scope: { kind: "unit", code: "b" }, assumption: "growth", path: 0.07 },
      { scope: { kind: "unit", code: "c" }, assumption: "deflator.primary", path: 0.02 },
      { scope: { kind: "province" }, assumption: "growth", path: 0.05 },
    ]);
    expect(names(filter({ own: true }), scenario)).toEqual(["全省", "b县"]);
    expect(names({ ...filter({ own: true }), blocks: "prices" }, scenario)).toEqual(["全省", "c县"]);
  });

  test("stand under their groups, which fold", () => {
    expect(names({ grouping: "prefecture" })).toEqual(["全省", "甲州", "a县", "b县", "乙州", "c县", "d县"]);
    expect(names({ grouping: "prefecture", folded: new Set(["p1"]) })).toEqual([
      "全省",
      "甲州",
      "乙州",
      "c县",
      "d县",
    ]);
    const tiers = sheetShown({ grouping: "tier" }).rows.filter(({ kind }) => kind === "wide");
    expect(tiers.slice(1).every(({ scope }) => scope === null)).toBe(true);
  });

  test("a unit of several types stands under each; those of none come last", () => {
    expect(names({ grouping: "policyType" })).toEqual([
      "全省",
      "农业强县",
      "a县",
      "b县",
      "口岸强县",
      "b县",
      "未定政策类型",
      "c县",
      "d县",
    ]);
    const keys = sheetShown({ grouping: "policyType" }).rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("are sorted by a column, within their groups", () => {
    const scenario = scenarioWith([
      { scope: { kind: "unit", code: "b" }, assumption: "growth.primary", path: 0.09 },
      { scope: { kind: "unit", code: "d" }, assumption: "growth.primary", path: 0.01 },
    ]);
    const sortColumn = sheetShown({}).columns[0]!;
    expect(names({ sorting: "high", sortColumn }, scenario)[1]).toBe("b县");
    expect(names({ sorting: "low", sortColumn }, scenario)[1]).toBe("d县");
    expect(names({ sorting: "high", sortColumn, grouping: "prefecture" }, scenario)).toEqual([
      "全省",
      "甲州",
      "b县",
      "a县",
      "乙州",
      "c县",
      "d县",
    ]);
  });
});
