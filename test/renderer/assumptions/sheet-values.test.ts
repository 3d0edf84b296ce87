import { expect, test } from "vitest";
import { sheetValuesKeeper } from "../../../renderer/views/assumptions/sheet-values.ts";
import { after, dataset, scenarioWith, years } from "./sheet-of.ts";

test("values are worked out anew for the assumption an override changed, and for no other", () => {
  const keeper = sheetValuesKeeper(dataset, years);
  const scenario = scenarioWith();
  const province = { kind: "province" } as const;
  const before = keeper(scenario);
  const [growth, deflator] = [before.leaf("growth.secondary"), before.leaf("deflator.primary")];
  const wide = before.wide(province, "deflator.primary");
  const changed = keeper(
    after(scenario, [
      { scope: { kind: "unit", code: "a" }, leaf: "growth.secondary", year: 2024, value: 0.09 },
    ]),
  );
  expect(changed.leaf("growth.secondary")).not.toBe(growth);
  expect(changed.leaf("growth.secondary").values[0]).toBe(0.09);
  expect(changed.leaf("deflator.primary")).toBe(deflator);
  expect(changed.wide(province, "deflator.primary")).toBe(wide);
});

test("a unit moved into a group reads the group's override", () => {
  const keeper = sheetValuesKeeper(dataset, years);
  const scenario = {
    ...scenarioWith([{ scope: { kind: "group", code: "g" }, assumption: "growth.secondary", path: 0.08 }]),
    groups: { g: { name: "重点", members: {} } },
  };
  expect(keeper(scenario).leaf("growth.secondary").values[0]).not.toBe(0.08);
  const joined = { ...scenario, groups: { g: { name: "重点", members: { a: true as const } } } };
  expect(keeper(joined).leaf("growth.secondary").values[0]).toBe(0.08);
});
