import { expect, test } from "vitest";
import {
  daysLeft,
  foldersOf,
  listed,
  readTags,
  tagsOf,
  usualWish,
} from "../../renderer/views/library/library-list.ts";
import type { ScenarioEntry } from "../../shared/contract/scenario-area.ts";

function entry(name: string, more: Partial<ScenarioEntry> = {}): ScenarioEntry {
  const at = "2026-01-01T00:00:00.000Z";
  return {
    id: name,
    name,
    datasetId: "d",
    revision: 1,
    overrides: 0,
    createdAt: at,
    modifiedAt: at,
    trashedAt: null,
    folder: "",
    tags: [],
    ...more,
  };
}

const entries = [
  entry("产业提速", {
    folder: "十五五",
    tags: ["送审"],
    overrides: 3,
    modifiedAt: "2026-03-01T00:00:00.000Z",
  }),
  entry("方案10", { overrides: 1, modifiedAt: "2026-02-01T00:00:00.000Z" }),
  entry("方案9", { folder: "十五五", tags: ["工业", "送审"] }),
];
const names = (wish: Partial<typeof usualWish>) =>
  listed(entries, { ...usualWish, ...wish }).map(({ name }) => name);

test("the last changed come first; columns sort both ways, numbers in names by their size", () => {
  expect(names({})).toEqual(["产业提速", "方案10", "方案9"]);
  expect(names({ sort: "name", descending: false })).toEqual(["产业提速", "方案9", "方案10"]);
  expect(names({ sort: "overrides", descending: false })).toEqual(["方案9", "方案10", "产业提速"]);
});

test("folder, tag and search narrow the list together; search looks into folders and tags too", () => {
  expect(names({ folder: "十五五" })).toEqual(["产业提速", "方案9"]);
  expect(names({ folder: "" })).toEqual(["方案10"]);
  expect(names({ tag: "送审", search: "fa" })).toEqual(["方案9"]);
  expect(names({ search: "gy" })).toEqual(["方案9"]);
  expect(names({ search: "sww 提速" })).toEqual(["产业提速"]);
});

test("folders and tags are each named once", () => {
  expect(foldersOf(entries)).toEqual(["十五五"]);
  expect(tagsOf(entries)).toEqual(["工业", "送审"]);
  expect(readTags("送审、 工业,送审，；")).toEqual(["工业", "送审"]);
});

test("days in the trash are counted down to nothing", () => {
  const at = "2026-01-01T12:00:00.000Z";
  expect(daysLeft(at, 60, new Date(at))).toBe(60);
  expect(daysLeft(at, 60, new Date("2026-03-02T11:00:00.000Z"))).toBe(1);
  expect(daysLeft(at, 60, new Date("2026-09-01T00:00:00.000Z"))).toBe(0);
});
