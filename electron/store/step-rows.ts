/** The rows of the `step` table: each scenario's tree of edits; what is read is held against its sum. No transactions here. */
import type { Database } from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import type { EditPatch, Step, StepLabel } from "../../shared/history/schema.ts";
import type { LineageStep } from "./lineage.ts";
import { refuseOtherSum, rowSum } from "./row-sum.ts";

interface HeadRow {
  id: number;
  parent: number | null;
  label: string;
  author: string | null;
  at: string;
  scenario_id: string;
  sum: number;
  patches_sum: number;
}

interface WholeRow extends HeadRow {
  patches: string;
  inverse: string;
}

export interface NewStep {
  readonly scenario: string;
  readonly parent: number | null;
  readonly label: StepLabel;
  readonly patches: readonly EditPatch[];
  readonly inverse: readonly EditPatch[];
  readonly author: string | null;
  readonly at: string;
  readonly visited: number;
}

export interface StepRows {
  /** With an id above `after`, oldest first. */
  list(scenario: string, after: number): Step[];
  /** Oldest first, with what they did. */
  lineage(scenario: string): LineageStep[];
  label(step: number): StepLabel;
  parent(step: number): number | null;
  patches(step: number): EditPatch[];
  inverse(step: number): EditPatch[];
  /** The step and all it stands on, back to the first. */
  way(step: number | null): number[];
  belongs(step: number, scenario: string): boolean;
  /** The step redo would bring: the child of `parent` last visited; null: none. */
  next(scenario: string, parent: number | null): number | null;
  /** Notes, too, the dataset it moves the scenario to. */
  insert(step: NewStep): number;
  /** Throws `store-damaged` unless every step of the scenario has the sum it was stored with. */
  verify(scenario: string): void;
  /** The document stands on the step at this revision. */
  visit(step: number, revision: number): void;
}

export function createStepRows(database: Database): StepRows {
  const head = "id, scenario_id, parent, label, author, at, sum, patches_sum";
  const sql = {
    head: database.prepare<[number], HeadRow>(`SELECT ${head} FROM step WHERE id = ?`),
    whole: database.prepare<[number], WholeRow>(`SELECT ${head}, patches, inverse FROM step WHERE id = ?`),
    list: database.prepare<[string, number], HeadRow>(
      `SELECT ${head} FROM step WHERE scenario_id = ? AND id > ? ORDER BY id`,
    ),
    // A step is always younger than the one it was made on.
    way: database
      .prepare<[number | null], number>(
        `WITH RECURSIVE way (id, parent) AS (
           SELECT id, parent FROM step WHERE id = ?
           UNION ALL SELECT step.id, step.parent FROM step JOIN way ON step.id = way.parent
         ) SELECT id FROM way ORDER BY id DESC`,
      )
      .pluck(),
    belongs: database
      .prepare<[number, string], number>("SELECT 1 FROM step WHERE id = ? AND scenario_id = ?")
      .pluck(),
    lineage: database.prepare<[string], WholeRow>(
      `SELECT ${head}, patches, inverse FROM step WHERE scenario_id = ? ORDER BY id`,
    ),
    next: database
      .prepare<[string, number | null], number>(
        "SELECT id FROM step WHERE scenario_id = ? AND parent IS ? ORDER BY visited DESC LIMIT 1",
      )
      .pluck(),
    insert: database.prepare(
      `INSERT INTO step (scenario_id, parent, label, patches, inverse, author, at, visited, patches_sum)
       VALUES (@scenario, @parent, @label, @patches, @inverse, @author, @at, @visited, @patchesSum)`,
    ),
    seal: database.prepare<[number, number]>("UPDATE step SET sum = ? WHERE id = ?"),
    use: database.prepare<[string, string]>(
      "INSERT OR IGNORE INTO dataset_use (scenario_id, dataset_id) VALUES (?, ?)",
    ),
    visit: database.prepare<[number, number]>("UPDATE step SET visited = ? WHERE id = ?"),
  };
  const headOf = (step: number) => checkedHead(found(sql.head.get(step), step));
  const wholeOf = (step: number) => checkedWhole(found(sql.whole.get(step), step));
  return {
    list: (scenario, after) => sql.list.all(scenario, after).map(checkedHead).map(stepOf),
    lineage: (scenario) =>
      sql.lineage
        .all(scenario)
        .map(checkedWhole)
        .map((row) => ({ ...stepOf(row), patches: parsed<EditPatch[]>(row.patches, row) })),
    label: (step) => stepOf(headOf(step)).label,
    parent: (step) => headOf(step).parent,
    patches(step) {
      const row = wholeOf(step);
      return parsed<EditPatch[]>(row.patches, row);
    },
    inverse(step) {
      const row = wholeOf(step);
      return parsed<EditPatch[]>(row.inverse, row);
    },
    way: (step) => sql.way.all(step),
    belongs: (step, scenario) => sql.belongs.get(step, scenario) !== undefined,
    next: (scenario, parent) => sql.next.get(scenario, parent) ?? null,
    insert(step) {
      for (const dataset of datasetsIn(step.patches)) sql.use.run(step.scenario, dataset);
      const label = JSON.stringify(step.label);
      const [patches, inverse] = [JSON.stringify(step.patches), JSON.stringify(step.inverse)];
      const patchesSum = rowSum(patches, inverse);
      const { lastInsertRowid } = sql.insert.run({ ...step, label, patches, inverse, patchesSum });
      const id = Number(lastInsertRowid);
      const { scenario, parent, author, at } = step;
      sql.seal.run(rowSum(id, scenario, parent, label, author, at, patchesSum), id);
      return id;
    },
    verify(scenario) {
      for (const row of sql.lineage.iterate(scenario)) checkedWhole(row);
    },
    visit: (step, revision) => void sql.visit.run(revision, step),
  };
}

function stepOf(row: HeadRow): Step {
  const { id, parent, label, author, at } = row;
  return { id, parent, label: parsed<StepLabel>(label, row), author, at };
}

/** Damage that is older than the sums was summed with the rest. */
function parsed<Value>(text: string, { scenario_id, id }: HeadRow): Value {
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    throw new FaultError("store-damaged", { scenario: scenario_id, step: id }, error);
  }
}

function found<Row>(row: Row | undefined, step: number): Row {
  if (row === undefined) throw new FaultError("store-damaged", { step });
  return row;
}

function checkedHead<Row extends HeadRow>(row: Row): Row {
  const { id, scenario_id, parent, label, author, at, patches_sum } = row;
  const columns = [id, scenario_id, parent, label, author, at, patches_sum];
  refuseOtherSum(row.sum, columns, { scenario: scenario_id, step: id });
  return row;
}

function checkedWhole(row: WholeRow): WholeRow {
  const { id, scenario_id, patches, inverse, patches_sum } = checkedHead(row);
  refuseOtherSum(patches_sum, [patches, inverse], { scenario: scenario_id, step: id });
  return row;
}

/** The datasets that a step moves its scenario to. */
function datasetsIn(patches: readonly EditPatch[]): string[] {
  return patches.flatMap(({ path, value }) =>
    path[0] === "datasetId" && typeof value === "string" ? [value] : [],
  );
}
