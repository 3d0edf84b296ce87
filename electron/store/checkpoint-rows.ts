/** The rows of the `checkpoint` table: named points of a scenario's history. No transactions here. */
import type { Database } from "better-sqlite3";
import type { Checkpoint } from "../../shared/contract/scenario-area.ts";
import { type Column, refuseOtherSum, rowSum } from "./row-sum.ts";

export interface CheckpointRows {
  /** In the order of the steps they name. */
  list(scenario: string): Checkpoint[];
  /** A point that has a name already gets this one. */
  set(scenario: string, checkpoint: Checkpoint): void;
  remove(scenario: string, step: number | null): void;
}

export function createCheckpointRows(database: Database): CheckpointRows {
  const sql = {
    list: database.prepare<[string], Checkpoint & { sum: number }>(
      "SELECT step, name, author, at, sum FROM checkpoint WHERE scenario_id = ? ORDER BY coalesce(step, 0)",
    ),
    set: database.prepare(
      `INSERT INTO checkpoint (scenario_id, step, name, author, at, sum)
         VALUES (@scenario, @step, @name, @author, @at, @sum)
       ON CONFLICT (scenario_id, coalesce(step, 0))
         DO UPDATE SET name = @name, author = @author, at = @at, sum = @sum`,
    ),
    remove: database.prepare<[string, number | null]>(
      "DELETE FROM checkpoint WHERE scenario_id = ? AND step IS ?",
    ),
  };
  return {
    list: (scenario) =>
      sql.list.all(scenario).map(({ sum, ...checkpoint }) => {
        refuseOtherSum(sum, columnsOf(scenario, checkpoint), { scenario });
        return checkpoint;
      }),
    set(scenario, checkpoint) {
      sql.set.run({ scenario, ...checkpoint, sum: rowSum(...columnsOf(scenario, checkpoint)) });
    },
    remove: (scenario, step) => void sql.remove.run(scenario, step),
  };
}

function columnsOf(scenario: string, { step, name, author, at }: Checkpoint): Column[] {
  return [scenario, step, name, author, at];
}
