/** What is stored is held against its sums: another digit is damage, named, and never read as right. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { createKeptDatasets } from "../../electron/services/kept-datasets.ts";
import { checkLibrary } from "../../electron/store/check-library.ts";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import type { Store } from "../../electron/store/store.ts";
import type { DamagedScenario } from "../../shared/contract/scenario-area.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { smallDataset } from "../hosts/terminal/small-files.ts";
import { at, change, editIn, faultErrorOf, faultOf, folder, open, scenario, setRate } from "./fixtures.ts";

function library(): string {
  const path = join(folder(), "library.sqlite");
  const store = open(path);
  for (const id of ["s", "t"]) {
    store.create(scenario(id), at);
    editIn(store, id, 1, setRate(0.08), "one");
    editIn(store, id, 2, setRate(0.09), "two");
    store.undo(id, 3, at);
    store.setCheckpoint(id, { step: store.history(id).head, name: "稿", author: "张三", at });
    store.shelve([id], { folder: "甲", addTags: ["乙"], removeTags: [] });
  }
  store.markOpened("s");
  store.keepDataset({ id: "small", hash: "h", dataset: datasetSchema.parse(smallDataset()) }, at);
  store.close();
  return path;
}

function isRefused(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

const read = (store: Store) => store.read("s");
const entry = (store: Store) => store.entry("s");
const history = (store: Store) => store.history("s");

describe.each<[string, string, (store: Store) => unknown, DamagedScenario["part"] | null]>([
  [
    "a digit of the document",
    "UPDATE scenario SET document = replace(document, '0.08', '0.03') WHERE id = 's'",
    read,
    "document",
  ],
  [
    "a digit of the origin",
    "UPDATE scenario SET origin = replace(origin, '2030', '2031') WHERE id = 's'",
    (store) => store.replay("s"),
    "history",
  ],
  ["the name", "UPDATE scenario SET name = '方素' WHERE id = 's'", entry, "entry"],
  ["the count of its overrides", "UPDATE scenario SET overrides = 9 WHERE id = 's'", entry, "entry"],
  [
    "the revision",
    "UPDATE scenario SET revision = 12 WHERE id = 's'",
    (store) => store.revision("s"),
    "entry",
  ],
  ["where it stands", "UPDATE scenario SET head = NULL WHERE id = 's'", read, "entry"],
  ["its folder", "UPDATE scenario SET folder = '申' WHERE id = 's'", entry, "entry"],
  ["a tag", "UPDATE tag SET name = '丁' WHERE scenario_id = 's'", entry, "entry"],
  ["being out of the trash", "UPDATE scenario SET trashed_at = '2026-01-01' WHERE id = 's'", entry, "entry"],
  ["who made a step", "UPDATE step SET author = '李四' WHERE id = 1", history, "history"],
  [
    "what a step is called",
    "UPDATE step SET label = replace(label, 'one', 'ome') WHERE id = 1",
    history,
    "history",
  ],
  [
    "what a step did",
    "UPDATE step SET patches = replace(patches, '0.09', '0.08') WHERE id = 2",
    (store) => store.redo("s", 4, at),
    "history",
  ],
  [
    "what undoes a step",
    "UPDATE step SET inverse = replace(inverse, '0.0', '0.1') WHERE id = 1",
    (store) => store.undo("s", 4, at),
    "history",
  ],
  [
    "the name of a checkpoint",
    "UPDATE checkpoint SET name = '搞' WHERE scenario_id = 's'",
    history,
    "history",
  ],
  [
    "a figure of a dataset",
    "UPDATE dataset SET content = replace(content, '2023', '2022')",
    (store) => createKeptDatasets(store, embeddedDatasets()).get("small"),
    null,
  ],
])("%s changed outside", (_, sql, look, part) => {
  it("is damage by name, and the other scenario is as it was", () => {
    const path = library();
    change(path, sql);
    const store = open(path);
    const { fault } = faultErrorOf(() => look(store));
    expect(fault.code).toBe("store-damaged");
    expect(fault.details.scenario ?? fault.details.dataset).toMatch(/^(s|small)$/);
    expect(store.read("t").document.overrides.o1?.path).toBe(0.08);
    expect(store.history("t").steps).toHaveLength(2);
  });

  it("costs only what was changed", () => {
    const path = library();
    change(path, sql);
    const store = open(path);
    expect(store.damage("s")?.part ?? null).toBe(part);
    expect(store.damage("t")).toBeNull();
    const opens = part === null || !isRefused(() => store.read("s"));
    expect(store.list(false).map(({ id }) => id)).toEqual(opens ? ["s", "t"] : ["t"]);
    expect(store.list(true)).toEqual([]);
    expect(store.latest()?.document.id).toBe(opens ? "s" : "t");
    expect(store.keptDatasets().map(({ id }) => id)).toEqual(part === null ? [] : ["small"]);
    expect(store.damagedDatasets().map(({ id }) => id)).toEqual(part === null ? ["small"] : []);
  });

  it("is found by the check that a backup must pass", () => {
    const path = library();
    expect(checkLibrary(path).kind).toBe("sound");
    change(path, sql);
    expect(checkLibrary(path)).toMatchObject({
      kind: "refused",
      fault: { fault: { code: "store-damaged" } },
    });
  });
});

it("damage is not sealed in by what is written later", () => {
  const path = library();
  change(path, "UPDATE scenario SET name = '方素' WHERE id = 's'");
  const store = open(path);
  const writes = [
    () => editIn(store, "s", 4, setRate(0.5)),
    () => store.trash("s", at),
    () => store.restore("s"),
    () => store.shelve(["s"], { folder: "丙", addTags: [], removeTags: [] }),
  ];
  for (const write of writes) expect(faultOf(write)).toBe("store-damaged");
  expect(store.damage("s")).toEqual({ id: "s", entry: null, part: "entry" });
});

it.each([
  [
    "the schema",
    "UPDATE sqlite_schema SET sql = replace(sql, 'DEFAULT ''''', 'DEFAULT ''x''') WHERE name = 'scenario'",
  ],
  [
    "a reference to a table",
    "UPDATE sqlite_schema SET sql = replace(sql, 'REFERENCES scenario (id)', 'REFERENCES scenaria (id)') WHERE name = 'step'",
  ],
  [
    "a name that opening itself asks for",
    "UPDATE sqlite_schema SET sql = replace(sql, 'tables INTEGER', 'tablet INTEGER') WHERE name = 'seal'",
  ],
  [
    "the note of the versions it was brought to",
    "UPDATE sqlite_schema SET sql = replace(sql, 'version INTEGER', 'persion INTEGER') WHERE name = 'migration'",
  ],
])("%s changed outside is damage found on opening", (_, sql) => {
  const path = library();
  const other = new Database(path);
  other.unsafeMode();
  other.pragma("writable_schema = ON");
  other.exec(sql);
  other.close();
  expect(faultOf(() => open(path))).toBe("store-damaged");
});

it("a version that the library was never brought to is damage", () => {
  const path = library();
  const other = new Database(path);
  other.pragma("user_version = 3");
  other.close();
  expect(faultOf(() => open(path))).toBe("store-damaged");
});
