import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { backupFolder, backupOf, newestGoodBackup } from "../../electron/store/backup-files.ts";
import { backupLibrary, keptBackups } from "../../electron/store/backup-library.ts";
import { restoreBackup } from "../../electron/store/backup-restore.ts";
import { checkLibrary } from "../../electron/store/check-library.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { at, editIn, faultOf, folder, open, options, scenario, setRate } from "./fixtures.ts";

const day = (date: number) => () => new Date(2026, 0, date, 9, 12, 3);

/** A closed library with these scenarios. */
function library(...ids: string[]): string {
  const path = join(folder(), "library.sqlite");
  openStore(path, options).close();
  add(path, ...ids);
  return path;
}

function add(path: string, ...ids: string[]): void {
  const store = openStore(path, options);
  for (const id of ids) store.create(scenario(id), at);
  store.close();
}

function idsIn(path: string): string[] {
  const database = new Database(path, { readonly: true });
  try {
    return database.prepare<[], string>("SELECT id FROM scenario ORDER BY id").pluck().all();
  } finally {
    database.close();
  }
}

const backupsOf = (path: string) => readdirSync(backupFolder(path)).toSorted();

function spoil(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096, 4096 * 4);
  writeFileSync(path, bytes);
}

describe("a backup", () => {
  it("is written on the first day, by the planner's calendar, and is a library", () => {
    const path = library("a", "b");
    expect(backupLibrary(path, day(5))?.date).toBe("2026-01-05");
    expect(backupsOf(path)).toEqual(["xiance-2026-01-05.db"]);
    expect(open(backupOf(path, "2026-01-05").path).read("b").document.id).toBe("b");
  });

  it("is written once a day", () => {
    const path = library("a");
    backupLibrary(path, day(5));
    add(path, "b");
    expect(backupLibrary(path, day(5))).toBeNull();
    expect(backupLibrary(path, day(6))?.date).toBe("2026-01-06");
    expect(idsIn(backupOf(path, "2026-01-06").path)).toEqual(["a", "b"]);
  });

  it("is not written while nothing has changed, however often the library is opened", () => {
    const path = library("a");
    backupLibrary(path, day(5));
    const store = openStore(path, options);
    expect(store.read("a").revision).toBe(1);
    expect(backupLibrary(path, day(6))).toBeNull();
    store.close();
    openStore(path, options).close();
    expect(backupLibrary(path, day(7))).toBeNull();
    expect(backupsOf(path)).toEqual(["xiance-2026-01-05.db"]);
  });

  it("has the edits that are still in the log of an open library", () => {
    const path = library("a");
    backupLibrary(path, day(5));
    const store = open(path);
    editIn(store, "a", 1, setRate(0.08));
    backupLibrary(path, day(6));
    expect(open(backupOf(path, "2026-01-06").path).read("a").revision).toBe(2);
  });

  it("is due for an older library put in the place of the one last backed up", () => {
    const path = library("a");
    backupLibrary(path, day(5));
    utimesSync(path, new Date(0), new Date(0));
    expect(backupLibrary(path, day(6))?.date).toBe("2026-01-06");
  });

  it("is not due for a library that holds nothing: it would push out one that does", () => {
    const path = library();
    expect(backupLibrary(path, day(5))).toBeNull();
    expect(backupsOf(path)).toEqual([]);
  });

  it("holds what was confirmed while another connection is writing, and does not disturb it", () => {
    const path = library("a");
    const store = open(path);
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE; UPDATE scenario SET recency = 99");
    expect(backupLibrary(path, day(5))?.date).toBe("2026-01-05");
    other.exec("COMMIT");
    other.close();
    const recencyIn = (file: string) => {
      const database = new Database(file, { readonly: true });
      onTestFinished(() => void database.close());
      return database.prepare("SELECT recency FROM scenario").pluck().all();
    };
    expect(recencyIn(backupOf(path, "2026-01-05").path)).toEqual([1]);
    expect(recencyIn(path)).toEqual([99]);
    expect(store.list(false)).toHaveLength(1);
  });
});

describe("of many backups", () => {
  it(`the newest ${keptBackups} are kept`, () => {
    const path = library("s0");
    for (let n = 1; n <= 10; n++) {
      backupLibrary(path, day(n));
      add(path, `s${n}`);
    }
    expect(backupsOf(path)).toEqual(
      ["04", "05", "06", "07", "08", "09", "10"].map((date) => `xiance-2026-01-${date}.db`),
    );
  });

  it("none goes when the new one cannot be written", () => {
    const path = library("a");
    for (let n = 1; n <= keptBackups; n++) {
      backupLibrary(path, day(n));
      add(path, `s${n}`);
    }
    const before = backupsOf(path);
    spoil(path);
    expect(faultOf(() => backupLibrary(path, day(20)))).toBe("store-damaged");
    expect(backupsOf(path)).toEqual(before);
  });

  it("the one just written stays though a wrong clock has dated others after it", () => {
    const path = library("a");
    for (let n = 21; n < 21 + keptBackups; n++) {
      backupLibrary(path, day(n));
      add(path, `s${n}`);
    }
    backupLibrary(path, day(5));
    expect(idsIn(backupOf(path, "2026-01-05").path)).toHaveLength(keptBackups + 1);
  });

  it("the newest is the one last written, whatever date a wrong clock has given others", () => {
    const path = library("a");
    for (const year of [2061, 2060]) {
      backupLibrary(path, () => new Date(year, 5, 1));
      add(path, `y${year}`);
    }
    for (let n = 1; n < keptBackups; n++) {
      backupLibrary(path, day(n));
      add(path, `s${n}`);
    }
    expect(newestGoodBackup(path)?.date).toBe("2026-01-06");
    // The oldest has gone, though its date was the latest.
    expect(backupsOf(path)).not.toContain("xiance-2061-06-01.db");
    expect(backupsOf(path)).toHaveLength(keptBackups);
  });

  it("one that cannot be read goes first", () => {
    const path = library("a");
    for (let n = 1; n <= keptBackups; n++) {
      backupLibrary(path, day(n));
      add(path, `s${n}`);
    }
    writeFileSync(backupOf(path, "2026-01-06").path, "x");
    backupLibrary(path, day(20));
    expect(backupsOf(path)).not.toContain("xiance-2026-01-06.db");
    expect(backupsOf(path)).toContain("xiance-2026-01-01.db");
  });

  it("foreign files in the folder are neither counted nor touched", () => {
    const path = library("a");
    mkdirSync(backupFolder(path));
    const own = join(backupFolder(path), "my copy.db");
    writeFileSync(own, "x");
    for (let n = 1; n <= keptBackups + 1; n++) {
      backupLibrary(path, day(n));
      add(path, `s${n}`);
    }
    expect(readFileSync(own, "utf8")).toBe("x");
    expect(backupsOf(path)).toHaveLength(keptBackups + 1);
  });
});

describe("a backup cut off while it was written", () => {
  it("is taken for none, and cleared on the next day", () => {
    const path = library("a");
    backupLibrary(path, day(5));
    const half = `${backupOf(path, "2026-01-06").path}.4711.unfinished`;
    writeFileSync(half, readFileSync(path).subarray(0, 5000));
    expect(newestGoodBackup(path)?.date).toBe("2026-01-05");
    add(path, "b");
    backupLibrary(path, day(7));
    expect(backupsOf(path)).toEqual(["xiance-2026-01-05.db", "xiance-2026-01-07.db"]);
  });

  it("leaves nothing when the library turns out damaged", () => {
    const path = library("a", "b", "c");
    spoil(path);
    expect(faultOf(() => backupLibrary(path, day(5)))).toBe("store-damaged");
    expect(backupsOf(path)).toEqual([]);
  });
});

describe("a place that takes no backup", () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const backUpElsewhere = (path: string) =>
    spawnSync(process.execPath, [join(import.meta.dirname, "backup-once.ts"), path], {
      ...nobody,
      encoding: "utf8",
    }).stdout.trim();

  it("is said, and the library goes on", () => {
    const path = library("a");
    chmodSync(dirname(path), 0o777);
    chmodSync(path, 0o666);
    mkdirSync(backupFolder(path), { mode: 0o555 });
    expect(backUpElsewhere(path)).toBe("store-read-only");
    chmodSync(backupFolder(path), 0o777);
    expect(backUpElsewhere(path)).toBe("2026-01-05");
    add(path, "b");
  });

  it("is said where a file is in the folder's place", () => {
    const path = library("a");
    writeFileSync(backupFolder(path), "");
    expect(faultOf(() => backupLibrary(path, day(5)))).toBe("store-read-only");
  });
});

describe("a damaged library", () => {
  it("makes way for the newest good backup, and keeps every byte, its log's too", () => {
    const path = library("a", "b");
    backupLibrary(path, day(4));
    add(path, "c");
    backupLibrary(path, day(5));
    spoil(backupOf(path, "2026-01-05").path);
    spoil(path);
    writeFileSync(`${path}-wal`, "log");
    writeFileSync(`${path}-shm`, "index");
    const before = readFileSync(path);

    const restored = restoreBackup(path, "damaged", day(6));
    const aside = join(dirname(path), "library.damaged-2026-01-06-091203.sqlite");
    expect(restored).toMatchObject({ date: "2026-01-04", scenarios: 2, aside });
    expect(readFileSync(aside).equals(before)).toBe(true);
    expect(readFileSync(`${aside}-wal`, "utf8")).toBe("log");
    expect(readFileSync(`${aside}-shm`, "utf8")).toBe("index");
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(open(path).list(false)).toHaveLength(2);
    expect(checkLibrary(backupOf(path, "2026-01-04").path).kind).toBe("sound");
  });

  it("set aside twice in one second has two names", () => {
    const path = library("a");
    backupLibrary(path, day(5));
    const asides = [1, 2].map(() => {
      spoil(path);
      return restoreBackup(path, "damaged", day(6))?.aside;
    });
    expect(new Set(asides).size).toBe(2);
    for (const aside of asides) expect(checkLibrary(String(aside)).kind).toBe("refused");
  });

  it("stays where it is when no backup is good", () => {
    const path = library("a");
    backupLibrary(path, day(5));
    spoil(backupOf(path, "2026-01-05").path);
    spoil(path);
    const before = readFileSync(path);
    expect(restoreBackup(path, "damaged", day(6))).toBeNull();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path)).filter((name) => name.includes("damaged"))).toEqual([]);
  });

  it("is not replaced by a half copy that an interrupted restoring has left", () => {
    const path = library("a");
    backupLibrary(path, day(5));
    spoil(path);
    writeFileSync(`${path}.restoring`, "half");
    restoreBackup(path, "damaged", day(6));
    expect(idsIn(path)).toEqual(["a"]);
    expect(existsSync(`${path}.restoring`)).toBe(false);
  });
});
