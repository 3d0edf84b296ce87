/**
 * Checksums of what the rows say, and the days on which the library was opened.
 *
 * `sum` is over the columns that say something, in the order of `electron/store/*-rows.ts`;
 * texts that are read apart from their row have one of their own, which `sum` is over in their
 * place. `recency`, `visited` and the primary keys stand in an index as well, which the check
 * on opening holds against them. `seal.tables` is over the text of the schema; `seal.backup`
 * numbers the backups, in the copy that is one. `opened`: one
 * row for each day of the planner's calendar, by which the trash knows that time has passed.
 */
import type { Migration } from "../migrate.ts";
import { type Column, rowSum } from "../row-sum.ts";

type Row = Record<string, Column>;

export const sums: Migration = {
  version: 5,
  up(database) {
    database.exec(`
      ALTER TABLE scenario ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE scenario ADD COLUMN document_sum INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE scenario ADD COLUMN origin_sum INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE step ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE step ADD COLUMN patches_sum INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE checkpoint ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE dataset ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;

      CREATE TABLE seal (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        tables INTEGER NOT NULL,
        backup INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE opened (day TEXT PRIMARY KEY) STRICT;
    `);
    const rows = (query: string) => database.prepare<[], Row>(query).all();

    const scenario = database.prepare(
      "UPDATE scenario SET sum = @sum, document_sum = @document, origin_sum = @origin WHERE id = @id",
    );
    const tags =
      "(SELECT json_group_array(name) FROM (SELECT name FROM tag WHERE scenario_id = s.id ORDER BY name))";
    for (const { id = null } of rows("SELECT id FROM scenario")) {
      const row = database
        .prepare<[Column], Row>(`SELECT *, ${tags} AS tags FROM scenario AS s WHERE id = ?`)
        .get(id) as Row;
      const [document, origin] = [rowSum(row.document ?? null), rowSum(row.origin ?? null)];
      const said = ["id", "name", "dataset_id", "overrides", "revision", "head", "created_at", "modified_at"];
      const columns = [...said, "trashed_at", "folder", "tags"].map((name) => row[name] ?? null);
      scenario.run({ id, document, origin, sum: rowSum(...columns, document, origin) });
    }

    const step = database.prepare("UPDATE step SET sum = @sum, patches_sum = @patches WHERE id = @id");
    for (const { id = null } of rows("SELECT id FROM step")) {
      const row = database.prepare<[Column], Row>("SELECT * FROM step WHERE id = ?").get(id) as Row;
      const patches = rowSum(row.patches ?? null, row.inverse ?? null);
      const columns = ["id", "scenario_id", "parent", "label", "author", "at"].map(
        (name) => row[name] ?? null,
      );
      step.run({ id, patches, sum: rowSum(...columns, patches) });
    }

    const checkpoint = database.prepare("UPDATE checkpoint SET sum = ? WHERE id = ?");
    for (const row of rows("SELECT * FROM checkpoint")) {
      const columns = ["scenario_id", "step", "name", "author", "at"].map((name) => row[name] ?? null);
      checkpoint.run(rowSum(...columns), row.id);
    }

    const dataset = database.prepare("UPDATE dataset SET sum = ? WHERE id = ?");
    for (const row of rows("SELECT * FROM dataset")) {
      const columns = ["id", "hash", "content", "added_at"].map((name) => row[name] ?? null);
      dataset.run(rowSum(...columns), row.id);
    }
  },
};
