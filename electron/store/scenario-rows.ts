/** The rows of the `scenario` table: reading, writing and listing them. No transactions here. */
import type { Database } from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import type { ScenarioEntry } from "../../shared/contract/scenario-area.ts";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";

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
  /** A JSON list. */
  tags: string;
}

interface StateRow {
  document: string;
  revision: number;
  head: number | null;
  trashed_at: string | null;
}

/** A scenario as stored, its document read. */
export interface ScenarioState {
  readonly document: Scenario;
  readonly revision: number;
  readonly head: number | null;
  readonly trashed: boolean;
}

export interface ScenarioRows {
  list(trashed: boolean): ScenarioEntry[];
  entry(id: string): ScenarioEntry;
  state(id: string): ScenarioState;
  revision(id: string): number;
  head(id: string): number | null;
  origin(id: string): Scenario;
  latestId(): string | null;
  insert(document: Scenario, at: string): void;
  /** Writes the document and where it stands; the revision goes up by one and is returned. */
  write(document: Scenario, head: number | null, at: string): number;
  markLatest(id: string): void;
  setTrashed(id: string, at: string | null): void;
}

const entryColumns = `id, name, dataset_id, overrides, revision, created_at, modified_at, trashed_at, folder,
  (SELECT json_group_array(tag.name) FROM tag WHERE tag.scenario_id = scenario.id) AS tags`;
const nextRecency = "(SELECT coalesce(max(recency), 0) + 1 FROM scenario)";

export function createScenarioRows(database: Database): ScenarioRows {
  const sql = {
    list: database.prepare<[number], EntryRow>(
      `SELECT ${entryColumns} FROM scenario WHERE (trashed_at IS NOT NULL) = ? ORDER BY modified_at DESC, recency DESC`,
    ),
    entry: database.prepare<[string], EntryRow>(`SELECT ${entryColumns} FROM scenario WHERE id = ?`),
    state: database.prepare<[string], StateRow>(
      "SELECT document, revision, head, trashed_at FROM scenario WHERE id = ?",
    ),
    revision: database.prepare<[string], number>("SELECT revision FROM scenario WHERE id = ?").pluck(),
    head: database.prepare<[string], number | null>("SELECT head FROM scenario WHERE id = ?").pluck(),
    origin: database.prepare<[string], string>("SELECT origin FROM scenario WHERE id = ?").pluck(),
    latest: database
      .prepare<[], string>("SELECT id FROM scenario WHERE trashed_at IS NULL ORDER BY recency DESC LIMIT 1")
      .pluck(),
    insert: database.prepare(
      `INSERT INTO scenario (id, name, dataset_id, overrides, document, origin, revision, head, created_at, modified_at, recency)
       VALUES (@id, @name, @datasetId, @overrides, @text, @text, 1, NULL, @at, @at, ${nextRecency})`,
    ),
    write: database
      .prepare<[Record<string, unknown>], number>(
        `UPDATE scenario SET name = @name, overrides = @overrides, document = @text, head = @head,
           revision = revision + 1, modified_at = @at, recency = ${nextRecency}
         WHERE id = @id RETURNING revision`,
      )
      .pluck(),
    markLatest: database.prepare<[string]>(`UPDATE scenario SET recency = ${nextRecency} WHERE id = ?`),
    setTrashed: database.prepare<[string | null, string]>("UPDATE scenario SET trashed_at = ? WHERE id = ?"),
  };
  return {
    list: (trashed) => sql.list.all(trashed ? 1 : 0).map(entryOf),
    entry: (id) => entryOf(found(sql.entry.get(id), id)),
    state(id) {
      const row = found(sql.state.get(id), id);
      return {
        document: readDocument(row.document, id),
        revision: row.revision,
        head: row.head,
        trashed: row.trashed_at !== null,
      };
    },
    revision: (id) => found(sql.revision.get(id), id),
    head: (id) => found(sql.head.get(id), id),
    origin: (id) => readDocument(found(sql.origin.get(id), id), id),
    latestId: () => sql.latest.get() ?? null,
    insert(document, at) {
      sql.insert.run({ ...columnsOf(document), datasetId: document.datasetId, at });
    },
    write: (document, head, at) => found(sql.write.get({ ...columnsOf(document), head, at }), document.id),
    markLatest: (id) => void sql.markLatest.run(id),
    setTrashed: (id, at) => void sql.setTrashed.run(at, id),
  };
}

function columnsOf(document: Scenario) {
  return {
    id: document.id,
    name: document.name,
    overrides: Object.keys(document.overrides).length,
    text: JSON.stringify(document),
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
function readDocument(text: string, id: string): Scenario {
  try {
    return scenarioSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new FaultError("store-damaged", { scenario: id }, error);
  }
}
