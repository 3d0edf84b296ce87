/** The rows of the `scenario` table: reading, writing and listing them; what is read is held against its sum. No transactions here. */
import type { Database } from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import type { ScenarioEntry } from "../../shared/contract/scenario-area.ts";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";
import { refuseOtherSum, rowSum } from "./row-sum.ts";

interface EntryRow {
  id: string;
  name: string;
  dataset_id: string;
  overrides: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
  folder: string;
  head: number | null;
  /** A JSON list. */
  tags: string;
  sum: number;
  document_sum: number;
  origin_sum: number;
}

interface StateRow extends EntryRow {
  document: string;
}

/** A scenario as stored, its document read. */
export interface ScenarioState {
  readonly document: Scenario;
  readonly revision: number;
  readonly head: number | null;
  readonly trashed: boolean;
}

export interface ScenarioRows {
  /** The entries that are as they were stored. */
  list(trashed: boolean): ScenarioEntry[];
  /** All there are, damaged or not, the last changed first. */
  ids(): string[];
  entry(id: string): ScenarioEntry;
  state(id: string): ScenarioState;
  revision(id: string): number;
  fingerprint(id: string): string;
  head(id: string): number | null;
  origin(id: string): Scenario;
  /** Outside the trash, the last worked on first; `limit` negative: all. */
  recent(limit: number): string[];
  insert(document: Scenario, at: string): void;
  /** Writes the document and where it stands; the revision goes up by one and is returned. */
  write(document: Scenario, head: number | null, at: string): number;
  markLatest(id: string): void;
  setTrashed(id: string, at: string | null): void;
  /** Throws `store-damaged` unless all that is stored of the scenario has the sum it was stored with. */
  verify(id: string): void;
  /** `work` changes the scenario's folder or tags. */
  change(id: string, work: () => void): void;
}

const entryColumns = `id, name, dataset_id, overrides, revision, created_at, modified_at, trashed_at, folder, head,
  (SELECT json_group_array(name) FROM (SELECT name FROM tag WHERE scenario_id = scenario.id ORDER BY name)) AS tags,
  sum, document_sum, origin_sum`;
const nextRecency = "(SELECT coalesce(max(recency), 0) + 1 FROM scenario)";

export function createScenarioRows(database: Database): ScenarioRows {
  const sql = {
    list: database.prepare<[number], EntryRow>(
      `SELECT ${entryColumns} FROM scenario WHERE (trashed_at IS NOT NULL) = ? ORDER BY modified_at DESC, recency DESC`,
    ),
    entry: database.prepare<[string], EntryRow>(`SELECT ${entryColumns} FROM scenario WHERE id = ?`),
    state: database.prepare<[string], StateRow>(
      `SELECT ${entryColumns}, document FROM scenario WHERE id = ?`,
    ),
    origin: database.prepare<[string], string>("SELECT origin FROM scenario WHERE id = ?").pluck(),
    ids: database
      .prepare<[], string>("SELECT id FROM scenario ORDER BY modified_at DESC, recency DESC")
      .pluck(),
    recent: database
      .prepare<[number], string>(
        "SELECT id FROM scenario WHERE trashed_at IS NULL ORDER BY recency DESC LIMIT ?",
      )
      .pluck(),
    insert: database.prepare(
      `INSERT INTO scenario (id, name, dataset_id, overrides, document, origin, revision, head, created_at, modified_at, recency, document_sum, origin_sum)
       VALUES (@id, @name, @datasetId, @overrides, @text, @text, 1, NULL, @at, @at, ${nextRecency}, @textSum, @textSum)`,
    ),
    write: database.prepare(
      `UPDATE scenario SET name = @name, dataset_id = @datasetId, overrides = @overrides, document = @text,
         document_sum = @textSum, head = @head, revision = @revision, modified_at = @at, recency = ${nextRecency},
         sum = @sum
       WHERE id = @id`,
    ),
    seal: database.prepare<[number, string]>("UPDATE scenario SET sum = ? WHERE id = ?"),
    use: database.prepare<[string, string]>(
      "INSERT OR IGNORE INTO dataset_use (scenario_id, dataset_id) VALUES (?, ?)",
    ),
    markLatest: database.prepare<[string]>(`UPDATE scenario SET recency = ${nextRecency} WHERE id = ?`),
    setTrashed: database.prepare<[string | null, string]>("UPDATE scenario SET trashed_at = ? WHERE id = ?"),
  };
  const rowOf = (id: string) => checked(found(sql.entry.get(id), id));

  /** Makes the sum anew after a change of a row that was checked before it. */
  function seal(id: string): void {
    sql.seal.run(sumOf(found(sql.entry.get(id), id)), id);
  }

  return {
    list: (trashed) =>
      sql.list
        .all(trashed ? 1 : 0)
        .filter(isSound)
        .map(entryOf),
    ids: () => sql.ids.all(),
    entry: (id) => entryOf(rowOf(id)),
    state(id) {
      const row = checked(found(sql.state.get(id), id));
      refuseOtherSum(row.document_sum, [row.document], { scenario: id, name: row.name });
      return {
        document: readDocument(row.document, { scenario: id, name: row.name }),
        revision: row.revision,
        head: row.head,
        trashed: row.trashed_at !== null,
      };
    },
    revision: (id) => rowOf(id).revision,
    fingerprint(id) {
      const { revision, document_sum } = rowOf(id);
      return `${revision} ${document_sum}`;
    },
    head: (id) => rowOf(id).head,
    origin(id) {
      const text = found(sql.origin.get(id), id);
      const { name, origin_sum } = rowOf(id);
      refuseOtherSum(origin_sum, [text], { scenario: id, name });
      return readDocument(text, { scenario: id, name });
    },
    recent: (limit) => sql.recent.all(limit),
    insert(document, at) {
      sql.insert.run({ ...columnsOf(document), at });
      seal(document.id);
      sql.use.run(document.id, document.datasetId);
    },
    write(document, head, at) {
      const before = rowOf(document.id);
      const { text, textSum, ...named } = columnsOf(document);
      const revision = before.revision + 1;
      const sum = sumOf({
        ...before,
        name: named.name,
        dataset_id: named.datasetId,
        overrides: named.overrides,
        revision,
        head,
        modified_at: at,
        document_sum: textSum,
      });
      sql.write.run({ ...named, text, textSum, head, revision, at, sum });
      return revision;
    },
    markLatest: (id) => void sql.markLatest.run(id),
    setTrashed(id, at) {
      rowOf(id);
      sql.setTrashed.run(at, id);
      seal(id);
    },
    verify(id) {
      const { name, document, document_sum, origin_sum } = checked(found(sql.state.get(id), id));
      refuseOtherSum(document_sum, [document], { scenario: id, name });
      refuseOtherSum(origin_sum, [found(sql.origin.get(id), id)], { scenario: id, name });
    },
    change(id, work) {
      rowOf(id);
      work();
      seal(id);
    },
  };
}

/** In the order that the sums of every library were made in. */
function sumOf(row: EntryRow): number {
  const { id, name, dataset_id, overrides, revision, head, created_at, modified_at } = row;
  const { trashed_at, folder, tags, document_sum, origin_sum } = row;
  const said = [id, name, dataset_id, overrides, revision, head, created_at, modified_at];
  return rowSum(...said, trashed_at, folder, tags, document_sum, origin_sum);
}

function isSound(row: EntryRow): boolean {
  return sumOf(row) === row.sum;
}

function checked<Row extends EntryRow>(row: Row): Row {
  if (!isSound(row)) throw new FaultError("store-damaged", { scenario: row.id });
  return row;
}

function columnsOf(document: Scenario) {
  const text = JSON.stringify(document);
  return {
    id: document.id,
    name: document.name,
    datasetId: document.datasetId,
    overrides: Object.keys(document.overrides).length,
    text,
    textSum: rowSum(text),
  };
}

function entryOf(row: EntryRow): ScenarioEntry {
  return {
    id: row.id,
    name: row.name,
    datasetId: row.dataset_id,
    revision: row.revision,
    overrides: row.overrides,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    trashedAt: row.trashed_at,
    folder: row.folder,
    tags: JSON.parse(row.tags) as string[],
  };
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new FaultError("not-found", { id });
  return value;
}

/** What was stored was a scenario; if it no longer reads as one, the file has been damaged. */
function readDocument(text: string, whose: { readonly scenario: string; readonly name: string }): Scenario {
  try {
    return scenarioSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new FaultError("store-damaged", { ...whose }, error);
  }
}
