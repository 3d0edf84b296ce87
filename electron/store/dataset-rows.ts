/** The rows of the `dataset` table: datasets that came with files. */
import type { Database } from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";

/** A dataset under the id the library knows it by, which differs from its own where two share one. */
export interface KeptDataset {
  readonly id: string;
  readonly hash: string;
  readonly dataset: Dataset;
}

export interface DatasetRows {
  list(): KeptDataset[];
  insert(kept: KeptDataset, at: string): void;
}

export function createDatasetRows(database: Database): DatasetRows {
  const sql = {
    list: database.prepare<[], { id: string; hash: string; content: string }>(
      "SELECT id, hash, content FROM dataset ORDER BY added_at, id",
    ),
    insert: database.prepare(
      "INSERT INTO dataset (id, hash, content, added_at) VALUES (@id, @hash, @content, @at)",
    ),
  };
  return {
    list: () => sql.list.all().map(({ id, hash, content }) => ({ id, hash, dataset: read(id, content) })),
    insert({ id, hash, dataset }, at) {
      sql.insert.run({ id, hash, content: JSON.stringify(dataset), at });
    },
  };
}

/** What was stored was a dataset; if it no longer reads as one, the library has been damaged. */
function read(id: string, content: string): Dataset {
  try {
    return datasetSchema.parse(JSON.parse(content));
  } catch (error) {
    throw new FaultError("store-damaged", { dataset: id }, error);
  }
}
