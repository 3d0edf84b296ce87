import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { newestVersion } from "../../electron/store/migrate.ts";
import { migrations } from "../../electron/store/migrations/migrations.ts";
import { openStore } from "../../electron/store/open-store.ts";
import {
  at,
  contents,
  editIn,
  faultErrorOf,
  faultOf,
  folder,
  open,
  options,
  scenario,
  setRate,
} from "./fixtures.ts";

const newest = newestVersion(migrations);

/** A library with one edited scenario, closed. */
function library(path: string): string {
  const store = openStore(path, options);
  store.create(scenario("s"), at);
  editIn(store, "s", 1, setRate(0.08));
  store.close();
  return path;
}

describe("a library", () => {
  it("is made where there is none, with its folder, and is found again", () => {
    const path = join(folder(), "deep", "er", "library.sqlite");
    library(path);
    expect(open(path).read("s")).toMatchObject({
      revision: 2,
      document: { overrides: { o1: { path: 0.08 } } },
    });
  });

  it("is made in an empty file", () => {
    const path = join(folder(), "library.sqlite");
    writeFileSync(path, "");
    expect(open(path).list(false)).toEqual([]);
  });

  it("carries its mark and version in the file and flushes every commit", () => {
    const path = library(join(folder(), "library.sqlite"));
    const header = readFileSync(path).subarray(0, 100);
    expect(header.subarray(68, 72).toString("latin1")).toBe("xnce");
    expect(header.readUInt32BE(60)).toBe(newest);
    // Bytes 18 and 19: 2 is a write-ahead log.
    expect([header[18], header[19]]).toEqual([2, 2]);
  });

  it("can be open twice: each connection sees what the other saved", () => {
    const path = join(folder(), "library.sqlite");
    const [one, other] = [open(path), open(path)];
    one.create(scenario("s"), at);
    editIn(other, "s", 1, setRate(0.08));
    expect(faultErrorOf(() => editIn(one, "s", 1, setRate(0.5))).fault).toEqual({
      code: "revision-conflict",
      details: { id: "s", revision: 2 },
    });
    expect(editIn(one, "s", 2, setRate(0.5)).document.overrides.o1?.path).toBe(0.5);
    expect(other.read("s").revision).toBe(3);
  });
});

describe("a file that is no library of ours is refused untouched", () => {
  function refused(make: (path: string) => void, code: string) {
    const where = folder();
    const path = join(where, "library.sqlite");
    make(path);
    const before = contents(where);
    const { fault } = faultErrorOf(() => openStore(path, options));
    expect(fault).toMatchObject({ code, details: { path } });
    expect(contents(where)).toEqual(before);
  }

  it("text", () => refused((path) => writeFileSync(path, "方案".repeat(500)), "store-foreign"));
  it("a few bytes", () => refused((path) => writeFileSync(path, "SQLite"), "store-foreign"));
  it("another program's SQLite", () =>
    refused((path) => {
      const other = new Database(path);
      other.exec("CREATE TABLE scenario (id TEXT); PRAGMA user_version = 1");
      other.close();
    }, "store-foreign"));
  it("a SQLite with another program's mark", () =>
    refused((path) => {
      const other = new Database(path);
      other.exec("CREATE TABLE t (x); PRAGMA application_id = 252006673");
      other.close();
    }, "store-foreign"));
  it("a store of a newer version", () =>
    refused((path) => {
      library(path);
      const newer = new Database(path);
      newer.pragma(`user_version = ${newest + 1}`);
      newer.close();
    }, "store-newer"));
  it("a folder", () => refused((path) => mkdirSync(path), "store-read-only"));
});

it("says which version a newer store has and which it can use", () => {
  const path = library(join(folder(), "library.sqlite"));
  const newer = new Database(path);
  newer.pragma("user_version = 7");
  newer.close();
  expect(faultErrorOf(() => openStore(path, options)).fault.details).toMatchObject({ version: 7, newest });
});

it("a newer version still in the log is seen before anything is written", () => {
  const path = library(join(folder(), "library.sqlite"));
  const newer = new Database(path);
  newer.pragma("user_version = 7");
  expect(faultOf(() => openStore(path, options))).toBe("store-newer");
  newer.close();
});

describe("a damaged library", () => {
  function damaged(spoil: (bytes: Buffer) => void): string {
    const path = join(folder(), "library.sqlite");
    const store = openStore(path, options);
    for (let n = 0; n < 40; n++) store.create(scenario(`s${n}`), at);
    store.close();
    const bytes = readFileSync(path);
    spoil(bytes);
    writeFileSync(path, bytes);
    return path;
  }

  it("is found out when pages in the middle are lost, and left for rescue", () => {
    const path = damaged((bytes) => bytes.fill(0xa5, 4096 * 4, 4096 * 7));
    const before = readFileSync(path);
    expect(faultOf(() => openStore(path, options))).toBe("store-damaged");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("is found out when its end is missing", () => {
    const path = damaged(() => undefined);
    writeFileSync(path, readFileSync(path).subarray(0, 4096 * 6));
    expect(faultOf(() => openStore(path, options))).toBe("store-damaged");
  });

  it("is found out when the schema is lost", () => {
    const path = damaged((bytes) => bytes.fill(0xff, 100, 4096));
    expect(faultOf(() => openStore(path, options))).toBe("store-damaged");
  });

  it("names the scenario whose text no longer reads", () => {
    const path = damaged(() => undefined);
    const other = new Database(path);
    other.exec(`UPDATE scenario SET document = replace(document, '"horizon":', '"horizn":') WHERE id = 's3'`);
    other.exec(`UPDATE scenario SET document = substr(document, 1, 50) WHERE id = 's4'`);
    other.close();
    const store = open(path);
    for (const id of ["s3", "s4"]) {
      expect(faultErrorOf(() => store.read(id)).fault).toMatchObject({
        code: "store-damaged",
        details: { scenario: id },
      });
    }
    expect(store.read("s5").document.id).toBe("s5");
  });
});

describe("a locked library", () => {
  it("is refused on opening while another program holds it", () => {
    const path = library(join(folder(), "library.sqlite"));
    const other = new Database(path);
    other.exec("BEGIN EXCLUSIVE");
    expect(faultOf(() => openStore(path, options))).toBe("store-locked");
    other.exec("ROLLBACK");
    other.close();
    expect(open(path).read("s").revision).toBe(2);
  });

  it("can still be read, and written again once it is free", () => {
    const path = library(join(folder(), "library.sqlite"));
    const store = open(path);
    const other = new Database(path);
    other.exec("BEGIN EXCLUSIVE");
    expect(faultOf(() => editIn(store, "s", 2, setRate(0.5)))).toBe("store-locked");
    expect(faultOf(() => store.undo("s", 2, at))).toBe("store-locked");
    expect(faultOf(() => store.trash("s", at))).toBe("store-locked");
    expect(store.read("s").revision).toBe(2);
    other.exec("ROLLBACK");
    other.close();
    expect(editIn(store, "s", 2, setRate(0.5)).revision).toBe(3);
  });
});

describe("a full disk", () => {
  it("stops an edit whole: nothing half-written, all readable, editable again once there is room", () => {
    const path = library(join(folder(), "library.sqlite"));
    const pages = statSync(path).size / 4096;
    const full = openStore(path, { ...options, maxPages: pages + 2 });
    let revision = 2;
    let code = "";
    for (let n = 0; n < 500 && code === ""; n++) {
      try {
        revision = editIn(full, "s", revision, setRate(n), "长".repeat(70)).revision;
      } catch (error) {
        code = faultOf(() => {
          throw error;
        });
      }
    }
    expect(code).toBe("store-full");
    expect(faultOf(() => full.create(scenario("t", "长".repeat(9000)), at))).toBe("store-full");
    expect(full.read("s").revision).toBe(revision);
    expect(full.history("s").steps).toHaveLength(revision - 1);
    expect(full.replay("s")).toEqual(full.read("s").document);
    full.close();
    const roomy = open(path);
    expect(roomy.list(false)).toHaveLength(1);
    expect(editIn(roomy, "s", revision, setRate(-1)).revision).toBe(revision + 1);
  });

  it("stops the making of a library", () => {
    const path = join(folder(), "library.sqlite");
    expect(faultOf(() => openStore(path, { ...options, maxPages: 3 }))).toBe("store-full");
    expect(open(path).list(false)).toEqual([]);
  });
});

describe("a place that cannot be written", () => {
  const script = join(import.meta.dirname, "open-once.ts");
  /** Permissions do not bind root; it then asks as nobody. */
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const openElsewhere = (path: string) =>
    spawnSync(process.execPath, [script, path], { ...nobody, encoding: "utf8" }).stdout.trim();

  it("is said at once for a library that may only be read", () => {
    const where = folder();
    const path = library(join(where, "library.sqlite"));
    chmodSync(where, 0o555);
    chmodSync(path, 0o444);
    expect(openElsewhere(path)).toBe("store-read-only");
    chmodSync(where, 0o755);
  });

  it("is said for a folder where none can be made", () => {
    const where = folder();
    chmodSync(where, 0o555);
    expect(openElsewhere(join(where, "library.sqlite"))).toBe("store-read-only");
    expect(openElsewhere(join(where, "deeper", "library.sqlite"))).toBe("store-read-only");
    chmodSync(where, 0o755);
  });

  it("is said where the path leads through a file", () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    expect(faultOf(() => openStore(join(file, "library.sqlite"), options))).toBe("store-read-only");
  });

  it("is not said of a place that can", () => {
    const where = folder();
    chmodSync(where, 0o777);
    expect(openElsewhere(join(where, "library.sqlite"))).toBe("opened");
  });
});
