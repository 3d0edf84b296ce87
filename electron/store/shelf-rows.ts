/** Folders and tags, and clearing the trash. No transactions here. */
import type { Database } from "better-sqlite3";

/** Absent: as it is. */
export interface Shelving {
  readonly folder?: string | undefined;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
}

export interface ShelfRows {
  shelve(scenario: string, shelving: Shelving): void;
  /** Scenarios in the trash since before `moment`, with all that is theirs, are gone for good; how many. */
  clearTrash(moment: string): number;
}

export function createShelfRows(database: Database): ShelfRows {
  const sql = {
    folder: database.prepare<[string, string]>("UPDATE scenario SET folder = ? WHERE id = ?"),
    add: database.prepare<[string, string]>("INSERT OR IGNORE INTO tag (scenario_id, name) VALUES (?, ?)"),
    remove: database.prepare<[string, string]>("DELETE FROM tag WHERE scenario_id = ? AND name = ?"),
    old: database.prepare<[string], string>("SELECT id FROM scenario WHERE trashed_at < ?").pluck(),
    clear: [
      "DELETE FROM checkpoint WHERE scenario_id = ?",
      "DELETE FROM tag WHERE scenario_id = ?",
      "UPDATE scenario SET head = NULL WHERE id = ?",
      "DELETE FROM step WHERE scenario_id = ?",
      "DELETE FROM scenario WHERE id = ?",
    ].map((text) => database.prepare<[string]>(text)),
  };
  return {
    shelve(scenario, { folder, addTags, removeTags }) {
      if (folder !== undefined) sql.folder.run(folder, scenario);
      for (const name of removeTags) sql.remove.run(scenario, name);
      for (const name of addTags) sql.add.run(scenario, name);
    },
    clearTrash(moment) {
      const old = sql.old.all(moment);
      if (old.length === 0) return 0;
      // Steps refer to each other: their parents are looked for when all are gone.
      database.pragma("defer_foreign_keys = ON");
      for (const id of old) for (const statement of sql.clear) statement.run(id);
      return old.length;
    },
  };
}
