/** A sheet over the small dataset: two prefectures with two units each. */
import { produce } from "immer";
import type { Sheet, SheetRow } from "../../../renderer/views/assumptions/sheet.ts";
import { sheetColumns } from "../../../renderer/views/assumptions/sheet-columns.ts";
import { sheetValuesKeeper } from "../../../renderer/views/assumptions/sheet-values.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Leaf } from "../../../shared/scenario/effective-path.ts";
import { emptyScenario } from "../../../shared/scenario/empty-scenario.ts";
import { applyOverrideChanges, type CellEdit, overrideChanges } from "../../../shared/scenario/grid-edit.ts";
import type { Override, Scenario } from "../../../shared/scenario/schema.ts";
import { overrideId } from "../../../shared/scenario/set-override.ts";
import { settledCells } from "../../../shared/scenario/settled-cells.ts";
import { tinyDataset } from "../../engine/tiny-dataset.ts";

export const dataset = tinyDataset();

export function scenarioWith(overrides: readonly Override[] = []): Scenario {
  return {
    ...emptyScenario("s", "方案", dataset),
    overrides: Object.fromEntries(overrides.map((each) => [overrideId(each.scope, each.assumption), each])),
  };
}

export const leaves: readonly Leaf[] = ["growth.secondary", "investmentRatio"];
export const years = [2024, 2025, 2026];

/** Rows: the province, p1, a, b, p2 (a heading that is no scope), c, d. */
export function sheetOf(scenario: Scenario, of: Dataset = dataset): Sheet {
  const wide = (name: string, scope: SheetRow["scope"]): SheetRow => ({
    kind: "wide",
    key: name,
    scope,
    name,
    count: 2,
    expanded: true,
  });
  const units = of.units.map((unit, index): SheetRow => {
    const scope = { kind: "unit", code: unit.code } as const;
    return { kind: "unit", key: unit.code, scope, name: unit.name, unit, index, indented: true, note: "" };
  });
  const [a, b, c, d] = units as [SheetRow, SheetRow, SheetRow, SheetRow];
  const rows = [
    wide("全省", { kind: "province" }),
    wide("甲州", { kind: "prefecture", code: "p1" }),
    a,
    b,
    wide("档位", null),
    c,
    d,
  ];
  const values = sheetValuesKeeper(of, years)(scenario);
  const settled = settledCells(of, scenario);
  return { dataset: of, scenario, years, rows, columns: sheetColumns(leaves, years), values, settled };
}

export function after(scenario: Scenario, edits: readonly CellEdit[]): Scenario {
  const changes = overrideChanges(dataset, scenario, edits, years);
  return produce(scenario, (draft) => applyOverrideChanges(draft, changes));
}
