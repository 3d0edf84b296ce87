/** What the palette finds, and how the one list of actions holds together. */
import { expect, test } from "vitest";
import { actionList } from "../../renderer/actions/actions.ts";
import { shortcutText } from "../../renderer/actions/shortcut.ts";
import { defaultSettings } from "../../renderer/state/settings.ts";
import { emptyState } from "../../renderer/state/workbench-state.ts";
import {
  actionEntries,
  findEntries,
  unitCodeOf,
  unitEntries,
} from "../../renderer/views/palette/palette-entries.ts";
import type { Words } from "../../renderer/words/use-words.ts";
import { zhCn } from "../../renderer/words/zh-cn.ts";
import yunnan from "../../shared/dataset/embedded/yunnan-2023.xiance-data.json" with { type: "json" };
import { datasetSchema } from "../../shared/dataset/schema.ts";

const words: Words = (id) => zhCn[id];
const dataset = datasetSchema.parse(yunnan);
const settings = defaultSettings;
const units = unitEntries(dataset.units);
const names = (search: string) => findEntries(units, search).map(({ label }) => label);

test("a unit is found by its name, its initials, its code or its prefecture", () => {
  expect(names("弥勒")).toEqual(["弥勒市"]);
  expect(names("mls")[0]).toBe("弥勒市");
  expect(names("MLS")[0]).toBe("弥勒市");
  expect(names("mile")[0]).toBe("弥勒市");
  expect(names("532504")).toEqual(["弥勒市"]);
  expect(names("红河哈尼族").length).toBe(13);
  expect(names("没有这个县")).toEqual([]);
});

test("names that begin with what is searched for come before those that only contain it", () => {
  const found = names("大");
  const first = found.findIndex((name) => !name.startsWith("大"));
  expect(found.length).toBeGreaterThan(2);
  expect(found.slice(first).some((name) => name.startsWith("大"))).toBe(false);
});

test("nothing searched for: the actions, none of the units", () => {
  const ready = { ...emptyState, dataset };
  const all = [...actionEntries({ state: ready, settings }, words, false), ...units];
  const shown = findEntries(all, "");
  expect(shown.every(({ kind }) => kind === "action")).toBe(true);
  expect(shown.map(({ id }) => id)).toContain("county");
  // The screen one stands on, and what needs an open scenario, cannot be done now.
  expect(shown.map(({ id }) => id)).not.toContain("overview");
  expect(shown.map(({ id }) => id)).not.toContain("exportScenario");
});

test("an entry says whether it is a unit", () => {
  expect(unitCodeOf("unit:532504")).toBe("532504");
  expect(unitCodeOf("overview")).toBeNull();
});

test("no two actions share an id or a key", () => {
  const ids = actionList.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const mac of [false, true]) {
    const keys = actionList.flatMap(({ shortcuts }) => shortcuts.map((each) => shortcutText(each, mac)));
    expect(new Set(keys).size).toBe(keys.length);
  }
});
