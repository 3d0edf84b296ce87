/** The rows of the `dataset` table: datasets that came with files or were made here, and who stands on them. */
import type { Database } from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import { ifSound, refuseOtherSum, rowSum } from "./row-sum.ts";

/** A dataset under the id the library knows it by, which differs from its own where two share one. */
export interface KeptDataset {
  readonly id: string;
  readonly hash: string;
  readonly dataset: Dataset;
}

interface DatasetRow {
  id: string;
  hash: string;
  content: string;
  added_at: string;
  sum: number;
}

/**
 * By dataset id, how many scenarios outside the trash stand on it. One that no scenario needs,
 * in the trash or by its history either, is not named.
 */
export type DatasetUses = ReadonlyMap<string, number>;

/** One that no longer reads as it was stored; `hash` may be what is damaged. */
export type LostDataset = Omit<KeptDataset, "dataset">;

export interface DatasetRows {
  /** Those that are as they were stored. */
  list(): KeptDataset[];
  damaged(): LostDataset[];
  isDamaged(id: string): boolean;
  /** Throws `store-damaged` with the first that is. */
  verify(): void;
  /** In the place of a damaged one of that id. */
  insert(kept: KeptDataset, at: string): void;
  uses(): DatasetUses;
  remove(id: string): void;
}

export function createDatasetRows(database: Database): DatasetRows {
  const sql = {
    list: database.prepare<[], DatasetRow>(
      "SELECT id, hash, content, added_at, sum FROM dataset ORDER BY added_at, id",
    ),
    get: database.prepare<[string], DatasetRow>(
      "SELECT id, hash, content, added_at, sum FROM dataset WHERE id = ?",
    ),
    insert: database.prepare(
      "INSERT INTO dataset (id, hash, content, added_at, sum) VALUES (@id, @hash, @content, @at, @sum)",
    ),
    uses: database.prepare<[], { id: string; standing: number }>(
      `SELECT dataset_use.dataset_id AS id,
         sum(scenario.dataset_id = dataset_use.dataset_id AND scenario.trashed_at IS NULL) AS standing
       FROM dataset_use JOIN scenario ON scenario.id = dataset_use.scenario_id
       GROUP BY dataset_use.dataset_id`,
    ),
    remove: database.prepare<[string]>("DELETE FROM dataset WHERE id = ?"),
  };
  const isSound = (row: DatasetRow) => ifSound(() => keptOf(row)) !== null;
  const isDamaged = (id: string) => {
    const row = sql.get.get(id);
    return row !== undefined && !isSound(row);
  };
  return {
    list: () => sql.list.all().flatMap((row) => ifSound(() => keptOf(row)) ?? []),
    damaged: () =>
      sql.list
        .all()
        .filter((row) => !isSound(row))
        .map(({ id, hash }) => ({ id, hash })),
    isDamaged,
    verify() {
      for (const row of sql.list.all()) keptOf(row);
    },
    insert({ id, hash, dataset }, at) {
      if (isDamaged(id)) sql.remove.run(id);
      const content = JSON.stringify(dataset);
      sql.insert.run({ id, hash, content, at, sum: rowSum(id, hash, content, at) });
    },
    uses: () => new Map(sql.uses.all().map(({ id, standing }) => [id, standing])),
    remove: (id) => void sql.remove.run(id),
  };
}

function keptOf({ id, hash, content, added_at, sum }: DatasetRow): KeptDataset {
  refuseOtherSum(sum, [id, hash, content, added_at], { dataset: id });
  return { id, hash, dataset: read(id, content) };
}

/** What was stored was a dataset; if it no longer reads as one, the library has been damaged. */
function read(id: string, content: string): Dataset {
  try {
    return datasetSchema.parse(JSON.parse(content));
  } catch (error) {
    throw new FaultError("store-damaged", { dataset: id }, error);
  }
}
