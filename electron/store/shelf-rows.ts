/** Folders and tags, and what of the trash is due. No transactions here. */
import type { Database } from "better-sqlite3";
import { trashOpenDays } from "../../shared/contract/scenario-area.ts";

/** Absent: as it is. */
export interface Shelving {
  readonly folder?: string | undefined;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
}

export interface ShelfRows {
  shelve(scenario: string, shelving: Shelving): void;
  /**
   * The library is open on this day (YYYY-MM-DD). Written down only while something in the
   * trash waits for it: opening is no change to back up.
   */
  noteDay(day: string): void;
  /** Those in the trash since before `moment` and over enough days on which the library was open. */
  due(moment: string): string[];
  /** The scenario, with all that is its, is gone for good. */
  clear(scenario: string): void;
}

const daysInTrash = "(SELECT count(*) FROM opened WHERE day > substr(trashed_at, 1, 10))";

export function createShelfRows(database: Database): ShelfRows {
  const sql = {
    folder: database.prepare<[string, string]>("UPDATE scenario SET folder = ? WHERE id = ?"),
    add: database.prepare<[string, string]>("INSERT OR IGNORE INTO tag (scenario_id, name) VALUES (?, ?)"),
    remove: database.prepare<[string, string]>("DELETE FROM tag WHERE scenario_id = ? AND name = ?"),
    note: database.prepare<{ day: string; enough: number }>(
      `INSERT OR IGNORE INTO opened (day) SELECT @day
       WHERE EXISTS (SELECT 1 FROM scenario WHERE trashed_at IS NOT NULL AND ${daysInTrash} < @enough)`,
    ),
    forget: database.prepare(
      "DELETE FROM opened WHERE day < (SELECT coalesce(min(substr(trashed_at, 1, 10)), '9') FROM scenario)",
    ),
    due: database
      .prepare<{ moment: string; enough: number }, string>(
        `SELECT id FROM scenario WHERE trashed_at < @moment AND ${daysInTrash} >= @enough`,
      )
      .pluck(),
    clear: [
      "DELETE FROM checkpoint WHERE scenario_id = ?",
      "DELETE FROM tag WHERE scenario_id = ?",
      "DELETE FROM dataset_use WHERE scenario_id = ?",
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
    noteDay: (day) => void sql.note.run({ day, enough: trashOpenDays }),
    due: (moment) => sql.due.all({ moment, enough: trashOpenDays }),
    clear(scenario) {
      // Steps refer to each other: their parents are looked for when all are gone.
      database.pragma("defer_foreign_keys = ON");
      for (const statement of sql.clear) statement.run(scenario);
      sql.forget.run();
    },
  };
}
