/** Area `import`: figures taken in from yearbooks' tables. */
import type { Services } from "../../shared/contract/contract.ts";
import { importTemplate } from "../interchange/import-table/import-template.ts";
import { proposeMappings } from "../interchange/import-table/propose-mapping.ts";
import { readTable } from "../interchange/tables/read-table.ts";
import type { TableSheet } from "../interchange/tables/table.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import type { ServiceDeps } from "./create-services.ts";
import { createHeldTables } from "./held-tables.ts";
import { contentOf, namedDataset, previewOf, workOut } from "./import-preview.ts";
import type { KeptDatasets } from "./kept-datasets.ts";
import { tierCountsOf } from "./tier-counts.ts";

/** Rows of a sheet that cross to the window: a yearbook's table of counties and more. */
const previewRows = 400;
const templateNames = { base: "基年数据", actuals: "实际数", province: "新省份数据" } as const;

export function createImportService(
  { newId, clock, author: signer, emit }: Pick<ServiceDeps, "newId" | "clock" | "author" | "emit">,
  datasets: KeptDatasets,
): Services["import"] {
  const held = createHeldTables(newId);
  return {
    async open({ name, content, datasetId = datasets.defaultId }, { client }) {
      const { dataset } = datasets.get(datasetId);
      const table = await readTable(Buffer.from(content, "base64"), name);
      return {
        table: held.hold(client, table),
        sheets: table.sheets.map(shown),
        notes: [...table.notes],
        proposals: proposeMappings(table, dataset),
      };
    },
    preview({ table, ...wish }, { client }) {
      return previewOf(workOut({ ...wish, table: held.get(client, table) }, datasets), wish.aim);
    },
    commit({ table, ...wish }, { client, author }) {
      const worked = workOut({ ...wish, table: held.get(client, table) }, datasets);
      const { plan, base } = worked;
      if (plan.dataset === null) return { kind: "refused", preview: previewOf(worked, wish.aim) };
      if (plan.isUnchanged) return { kind: "known", ...entryOf(base) };
      const content = contentOf(plan.dataset);
      const known = datasets.list().find(({ dataset }) => contentOf(dataset) === content);
      if (known !== undefined) return { kind: "known", ...entryOf(known) };
      const at = clock().toISOString();
      const taken = datasets.takenIds();
      const dataset = namedDataset(
        { ...plan, dataset: plan.dataset },
        { aim: wish.aim, mapping: wish.mapping, base },
        { by: author ?? signer, at },
        taken,
      );
      // What the engine cannot take is not kept.
      tierCountsOf(dataset);
      const kept = datasets.keep(dataset, at);
      emit({ topic: "datasets.changed", client });
      emit({ topic: "library.changed", client });
      return { kind: "kept", ...entryOf(kept) };
    },
    close({ table }, { client }) {
      held.drop(client, table);
      return {};
    },
    async template({ kind, datasetId = datasets.defaultId }) {
      const { dataset } = datasets.get(datasetId);
      const content = Buffer.from(await importTemplate(kind, dataset)).toString("base64");
      const year = kind === "actuals" ? "" : ` ${dataset.baseYear}`;
      return { name: `县策导入模板 ${templateNames[kind]}${year}.xlsx`, content };
    },
  };
}

const entryOf = ({ dataset, hash }: RegisteredDataset) => ({ id: dataset.id, title: dataset.title, hash });

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
