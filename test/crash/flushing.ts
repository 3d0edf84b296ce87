/** What flushing the log at every commit costs an edit: the price of losing nothing in a power cut. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { Table } from "../proof/proof.ts";

const commits = 2000;

/** Milliseconds of a commit of an edit's size: the median. */
function commitTime(synchronous: string): number {
  const folder = mkdtempSync(join(tmpdir(), "xiance-flush-"));
  const database = new Database(join(folder, "flush.sqlite"));
  try {
    database.pragma("journal_mode = WAL");
    database.pragma(`synchronous = ${synchronous}`);
    database.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)");
    const insert = database.prepare("INSERT INTO t (x) VALUES (?)");
    const times = Array.from({ length: commits }, () => {
      const start = performance.now();
      insert.run("x".repeat(8000));
      return performance.now() - start;
    });
    return times.toSorted((a, b) => a - b)[commits / 2]!;
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export function measureFlushing(): Table {
  const [full, normal] = [commitTime("FULL"), commitTime("NORMAL")];
  return {
    title: { zh: "每次提交都落盘的代价", en: "What flushing at every commit costs" },
    columns: [
      { key: "mode", head: { zh: "方式", en: "Mode" } },
      { key: "time", head: { zh: "一次提交（中位数）", en: "One commit (median)" }, unit: "ms" },
    ],
    rows: [
      { mode: "FULL（现用 in use）", time: full },
      { mode: "NORMAL（断电会丢最后几步 loses the last steps in a power cut）", time: normal },
    ],
  };
}
