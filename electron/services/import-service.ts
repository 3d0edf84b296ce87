/** Area `import`: figures taken in from yearbooks' tables. */
import type { Services } from "../../shared/contract/contract.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import { readTable } from "../interchange/tables/read-table.ts";
import type { TableSheet } from "../interchange/tables/table.ts";
import type { ServiceDeps } from "./create-services.ts";
import { createHeldTables } from "./held-tables.ts";

/** Rows of a sheet that cross to the window: a yearbook's table of counties and more. */
const previewRows = 400;

export function createImportService({ newId }: Pick<ServiceDeps, "newId">): Services["import"] {
  const held = createHeldTables(newId);
  return {
    async open({ name, content }, { client }) {
      const table = await readTable(Buffer.from(content, "base64"), name);
      return {
        table: held.hold(client, table),
        sheets: table.sheets.map(shown),
        notes: [...table.notes],
        proposals: [],
      };
    },
    preview() {
      throw new FaultError("internal", {});
    },
    commit() {
      throw new FaultError("internal", {});
    },
    close({ table }, { client }) {
      held.drop(client, table);
      return {};
    },
    template() {
      throw new FaultError("internal", {});
    },
  };
}

/** Every row of the sheet as long as the longest, so that a grid has no holes. */
function shown({ name, rows }: TableSheet) {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    rowCount: rows.length,
    columnCount,
    rows: rows
      .slice(0, previewRows)
      .map((row) => Array.from({ length: columnCount }, (_, at) => row[at] ?? null)),
  };
}
