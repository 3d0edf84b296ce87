/** The rows of the `step` table: each scenario's tree of edits. No transactions here. */
import type { Database } from "better-sqlite3";
import type { EditPatch, Step, StepLabel } from "../../shared/history/schema.ts";
import type { LineageStep } from "./lineage.ts";

interface LineageRow extends StepRow {
  patches: string;
}

interface StepRow {
  id: number;
  parent: number | null;
  label: string;
  author: string | null;
  at: string;
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
  insert(step: NewStep): number;
  /** The document stands on the step at this revision. */
  visit(step: number, revision: number): void;
}

export function createStepRows(database: Database): StepRows {
  const column = <Value>(name: "label" | "parent" | "patches" | "inverse") =>
    database.prepare<[number], Value>(`SELECT ${name} FROM step WHERE id = ?`).pluck();
  const sql = {
    list: database.prepare<[string, number], StepRow>(
      "SELECT id, parent, label, author, at FROM step WHERE scenario_id = ? AND id > ? ORDER BY id",
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
    lineage: database.prepare<[string], LineageRow>(
      "SELECT id, parent, label, author, at, patches FROM step WHERE scenario_id = ? ORDER BY id",
    ),
    label: column<string>("label"),
    parent: column<number | null>("parent"),
    patches: column<string>("patches"),
    inverse: column<string>("inverse"),
    next: database
      .prepare<[string, number | null], number>(
        "SELECT id FROM step WHERE scenario_id = ? AND parent IS ? ORDER BY visited DESC LIMIT 1",
      )
      .pluck(),
    insert: database.prepare(
      `INSERT INTO step (scenario_id, parent, label, patches, inverse, author, at, visited)
       VALUES (@scenario, @parent, @label, @patches, @inverse, @author, @at, @visited)`,
    ),
    visit: database.prepare<[number, number]>("UPDATE step SET visited = ? WHERE id = ?"),
  };
  return {
    list: (scenario, after) =>
      sql.list.all(scenario, after).map((row) => ({ ...row, label: JSON.parse(row.label) as StepLabel })),
    lineage: (scenario) =>
      sql.lineage.all(scenario).map((row) => ({
        ...row,
        label: JSON.parse(row.label) as StepLabel,
        patches: JSON.parse(row.patches) as EditPatch[],
      })),
    label: (step) => JSON.parse(sql.label.get(step) ?? "null") as StepLabel,
    parent: (step) => sql.parent.get(step) ?? null,
    patches: (step) => JSON.parse(sql.patches.get(step) ?? "[]") as EditPatch[],
    inverse: (step) => JSON.parse(sql.inverse.get(step) ?? "[]") as EditPatch[],
    way: (step) => sql.way.all(step),
    belongs: (step, scenario) => sql.belongs.get(step, scenario) !== undefined,
    next: (scenario, parent) => sql.next.get(scenario, parent) ?? null,
    insert: (step) =>
      Number(
        sql.insert.run({
          ...step,
          label: JSON.stringify(step.label),
          patches: JSON.stringify(step.patches),
          inverse: JSON.stringify(step.inverse),
        }).lastInsertRowid,
      ),
    visit: (step, revision) => void sql.visit.run(revision, step),
  };
}
