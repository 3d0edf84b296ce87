/**
 * Every dataset a scenario has ever stood on: undo may lead back to any of them, so none of
 * them may go while the scenario is there. Until now a scenario never left its first.
 */
import type { Migration } from "../migrate.ts";

export const datasetUse: Migration = {
  version: 4,
  up(database) {
    database.exec(`
      CREATE TABLE dataset_use (
        scenario_id TEXT NOT NULL REFERENCES scenario (id),
        dataset_id TEXT NOT NULL,
        PRIMARY KEY (scenario_id, dataset_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX dataset_use_dataset ON dataset_use (dataset_id);
      INSERT INTO dataset_use (scenario_id, dataset_id) SELECT id, dataset_id FROM scenario;
    `);
  },
};
