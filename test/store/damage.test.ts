/** One damaged row costs only itself: bytes flipped in the file of a stored library. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { backupOf } from "../../electron/store/backup-files.ts";
import { backupLibrary } from "../../electron/store/backup-library.ts";
import { checkLibrary } from "../../electron/store/check-library.ts";
import { rowSum } from "../../electron/store/row-sum.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { smallDataset } from "../hosts/terminal/small-files.ts";
import { at, change, editIn, faultErrorOf, faultOf, folder, open, scenario, setRate } from "./fixtures.ts";

interface Step {
  readonly id: number;
  readonly parent: number | null;
  readonly author: string | null;
  readonly patches_sum: number;
}

/** Four scenarios, each with a step; `c` is in the trash and `b` was worked on last. */
function library(): string {
  const path = join(folder(), "library.sqlite");
  const store = open(path);
  for (const id of ["a", "b", "c", "d"]) {
    store.create(scenario(id, `名${id}`), at);
    editIn(store, id, 1, setRate(0.0817));
    store.setCheckpoint(id, { step: null, name: "原稿", author: null, at });
    store.shelve([id], { folder: "", addTags: ["送审"], removeTags: [] });
  }
  store.trash("c", at);
  store.markOpened("b");
  store.keepDataset({ id: "small", hash: "h", dataset: datasetSchema.parse(smallDataset()) }, at);
  store.close();
  return path;
}

/** Flips one bit of the first byte of `text` after `mark`, in the row and in what SQLite has left of it elsewhere in the file. */
function flip(path: string, mark: string, text: string): void {
  const bytes = readFileSync(path);
  const places = new Set<number>();
  for (let from = bytes.indexOf(mark); from !== -1; from = bytes.indexOf(mark, from + mark.length)) {
    const place = bytes.indexOf(text, from);
    if (place !== -1) places.add(place);
  }
  for (const place of places) bytes[place] = bytes[place]! ^ 1;
  expect(places.size).toBeGreaterThan(0);
  writeFileSync(path, bytes);
}

/** A row of `scenario` has its name right before the id of its dataset. */
const { datasetId } = scenario("a");
const spoilName = (path: string, id: string) => flip(path, `名${id}${datasetId}`, `${id}${datasetId}`);
const spoilDocument = (path: string, id: string) => flip(path, `名${id}${datasetId}`, "817");

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).toSorted();

describe.each([
  ["its name", spoilName, "entry"],
  ["its document", spoilDocument, "document"],
] as const)("a scenario with a byte of %s flipped", (_, spoil, part) => {
  it("is left out of the list, which has all the others, and is told of with what is known", () => {
    const path = library();
    spoil(path, "b");
    const store = open(path);
    expect(ids(store.list(false))).toEqual(["a", "d"]);
    expect(ids(store.list(true))).toEqual(["c"]);
    expect(store.ids().toSorted()).toEqual(["a", "b", "c", "d"]);
    const known = part === "document" ? { name: "名b", revision: 2 } : null;
    expect(store.damage("b")).toMatchObject({ id: "b", part, entry: known });
    for (const id of ["a", "c", "d"]) expect(store.damage(id)).toBeNull();
  });

  it("is not opened, by name, and the one worked on before it is the latest", () => {
    const path = library();
    spoil(path, "b");
    const store = open(path);
    const named = part === "document" ? { scenario: "b", name: "名b" } : { scenario: "b" };
    expect(faultErrorOf(() => store.read("b")).fault).toEqual({ code: "store-damaged", details: named });
    expect(faultOf(() => store.document("b"))).toBe("store-damaged");
    expect(store.latest()?.document.id).toBe("d");
  });

  it("goes for good with all that is its, and the library is whole again", () => {
    const path = library();
    spoil(path, "b");
    const store = open(path);
    expect(checkLibrary(path).kind).toBe("refused");
    store.discard("b");
    expect(faultOf(() => store.damage("b"))).toBe("not-found");
    expect(checkLibrary(path)).toEqual({ kind: "sound", scenarios: 2 });
    for (const table of Object.keys(store.copy("a"))) {
      const column = table === "scenario" ? "id" : "scenario_id";
      const look = new Database(path, { readonly: true });
      expect(look.prepare(`SELECT 1 FROM ${table} WHERE ${column} = 'b'`).all()).toEqual([]);
      look.close();
    }
    expect(store.create(scenario("b"), at).revision).toBe(1);
  });
});

it("one in the trash whose entry is damaged is not cleared away by its date", () => {
  const path = library();
  spoilName(path, "c");
  const store = open(path);
  for (let day = 1; day <= 9; day++) expect(store.clearTrash("2026-02-01", `2026-02-0${day}`)).toBe(0);
  expect(store.damage("c")?.part).toBe("entry");
  expect(store.list(true)).toEqual([]);
});

it("what is left of a scenario is given as it lies there", () => {
  const path = library();
  spoilDocument(path, "b");
  const { scenario: rows, step, checkpoint, tag } = open(path).copy("b");
  expect(String(rows?.[0]?.document)).toContain("0.0917");
  expect(step).toHaveLength(1);
  expect(checkpoint).toHaveLength(1);
  expect(tag).toEqual([{ scenario_id: "b", name: "送审" }]);
  expect(faultOf(() => open(path).copy("x"))).toBe("not-found");
});

describe("from a backup", () => {
  const newYear = () => new Date(2026, 0, 5);

  it.each([
    ["its name", spoilName],
    ["its document", spoilDocument],
  ])("a scenario with %s damaged comes back as it was then, history and shelf and all", (_, spoil) => {
    const path = library();
    backupLibrary(path, newYear);
    const before = open(path);
    const was = [before.lineage("b"), before.entry("b")];
    editIn(before, "a", 2, setRate(0.5));
    before.close();
    spoil(path, "b");
    const store = open(path);
    expect(store.mend("b")).toBe("2026-01-05");
    expect([store.lineage("b"), store.entry("b")]).toEqual(was);
    expect(store.replay("b")).toEqual(store.read("b").document);
    expect(store.damage("b")).toBeNull();
    // What others have done since stays.
    expect(store.read("a").document.overrides.o1?.path).toBe(0.5);
    expect(checkLibrary(path).kind).toBe("sound");
    expect(editIn(store, "b", 2, setRate(0.6)).revision).toBe(3);
    expect(store.undo("b", 3, at).document).toEqual(store.document("b"));
  });

  it("that is damaged itself, or has it not, none is taken, and nothing changes", () => {
    const path = library();
    backupLibrary(path, newYear);
    const store = open(path);
    store.create(scenario("e"), at);
    store.close();
    change(path, "UPDATE scenario SET name = '戊' WHERE id = 'e'");
    change(path, "UPDATE scenario SET name = '乙' WHERE id = 'b'");
    const again = open(path);
    expect(faultOf(() => again.mend("e"))).toBe("backup-lacking");
    expect(again.damage("e")?.part).toBe("entry");
    change(backupOf(path, "2026-01-05").path, "UPDATE scenario SET name = '丁' WHERE id = 'd'");
    expect(faultOf(() => again.mend("b"))).toBe("backup-lacking");
    expect(again.damage("b")?.part).toBe("entry");
    expect(faultOf(() => again.mend("a"))).toBe("bad-request");
    expect(faultOf(() => again.mend("x"))).toBe("not-found");
  });

  it("steps that are another's here are not written over", () => {
    const path = library();
    backupLibrary(path, newYear);
    // The library went back to an older state, and its steps got the same numbers anew.
    change(path, "UPDATE scenario SET name = '乙' WHERE id = 'b'");
    const other = new Database(path);
    other.pragma("foreign_keys = OFF");
    other.exec("UPDATE step SET id = 99 WHERE scenario_id = 'b'");
    other.exec("UPDATE checkpoint SET step = 99 WHERE step = 2");
    other.exec("UPDATE step SET id = 2 WHERE scenario_id = 'd'");
    other.close();
    const store = open(path);
    expect(faultOf(() => store.mend("b"))).toBe("backup-lacking");
  });
});

it("a scenario of the same id and revision has another fingerprint where it says something else", () => {
  const store = open(library());
  const was = store.fingerprint("a");
  expect(store.fingerprint("a")).toBe(was);
  expect(new Set(["a", "b", "d"].map(store.fingerprint)).size).toBe(3);
  expect(editIn(store, "a", 2, setRate(0.5)).revision).toBe(3);
  store.undo("a", 3, at);
  expect(store.fingerprint("a")).not.toBe(was);
});

it("a sound scenario is not discarded", () => {
  const store = open(library());
  for (const id of ["a", "c"]) expect(faultOf(() => store.discard(id))).toBe("bad-request");
  expect(faultOf(() => store.discard("x"))).toBe("not-found");
  expect(ids([...store.list(false), ...store.list(true)])).toEqual(["a", "b", "c", "d"]);
});

it("damage met on opening is known to the list from then on", () => {
  const path = library();
  const store = open(path);
  expect(ids(store.list(false))).toEqual(["a", "b", "d"]);
  change(path, "UPDATE scenario SET document = replace(document, '0.0817', '0.0818') WHERE id = 'b'");
  expect(faultOf(() => store.read("b"))).toBe("store-damaged");
  expect(ids(store.list(false))).toEqual(["a", "d"]);
  expect(store.damage("b")?.part).toBe("document");
});

it("a history that is damaged leaves the content to be copied", () => {
  const path = library();
  change(path, "UPDATE step SET label = replace(label, 'edit', 'odit') WHERE scenario_id = 'b'");
  const store = open(path);
  expect(store.damage("b")?.part).toBe("history");
  expect(faultOf(() => store.read("b"))).toBe("store-damaged");
  expect(store.document("b").overrides.o1?.path).toBe(0.0817);
});

it("what was damaged before there were sums, and summed so, is damage by name", () => {
  const path = library();
  const other = new Database(path);
  const step = other.prepare<[], Step>("SELECT * FROM step WHERE scenario_id = 'b'").get();
  if (step === undefined) throw new Error("no step");
  const { id, parent, author, patches_sum } = step;
  const sum = rowSum(id, "b", parent, "{", author, at, patches_sum);
  other.prepare("UPDATE step SET label = '{', sum = ? WHERE id = ?").run(sum, id);
  other.close();
  const store = open(path);
  expect(faultErrorOf(() => store.history("b")).fault.details).toEqual({ scenario: "b", step: id });
  expect(store.damage("b")?.part).toBe("history");
});

it("a scenario on a damaged dataset is not the latest; the dataset's own figures mend it", () => {
  const path = library();
  const store = open(path);
  store.create({ ...scenario("e"), datasetId: "small" }, at);
  store.close();
  flip(path, `"format":"xiance-dataset"`, "format");
  const again = open(path);
  expect(again.keptDatasets()).toEqual([]);
  expect(again.damagedDatasets()).toEqual([{ id: "small", hash: "h" }]);
  expect(ids(again.list(false))).toContain("e");
  expect(again.latest()?.document.id).toBe("b");
  again.keepDataset({ id: "small", hash: "h", dataset: datasetSchema.parse(smallDataset()) }, at);
  expect(again.damagedDatasets()).toEqual([]);
  expect(again.latest()?.document.id).toBe("e");
  expect(checkLibrary(path).kind).toBe("sound");
});
