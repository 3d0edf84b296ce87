/** Area `export`: a scenario with all its figures, for other programs. */
import type { Services } from "../../shared/contract/contract.ts";
import { brackets } from "../../shared/table/column-head.ts";
import { tableCsv } from "../../shared/table/csv.ts";
import { engineVersion } from "../engine/run/engine.ts";
import { fileNameOf } from "../interchange/file-name-of.ts";
import { scenarioWorkbook } from "../interchange/workbook/scenario-workbook.ts";
import { tableWorkbook } from "../interchange/workbook/table-workbook.ts";
import { writeWorkbook } from "../interchange/workbook/write-workbook.ts";
import type { ServiceDeps } from "./create-services.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { PlanCompilers } from "./plan-compilers.ts";
import { reportInput } from "./report-input.ts";
import { localDate } from "./report-service.ts";

export function createExportService(
  { clock, author }: Pick<ServiceDeps, "clock" | "author">,
  documents: OpenDocuments,
  compilerFor: PlanCompilers,
): Services["export"] {
  return {
    async sheets({ name, sheets }) {
      const known = sheets.map(({ columns, ...sheet }) => ({
        ...sheet,
        columns: columns.map(({ format, ...column }) => ({
          ...column,
          ...(format === undefined ? {} : { format }),
        })),
      }));
      const content = Buffer.from(await writeWorkbook(known)).toString("base64");
      return { name: fileNameOf(name, "xlsx"), content };
    },
    async workbook({ id, scope, ensemble, language }, context) {
      const subject = {
        ...documents({ id }),
        scope,
        ensemble,
        author: context.author ?? author,
        date: localDate(clock()),
        language,
      };
      const sheets = scenarioWorkbook(reportInput(compilerFor, subject, []));
      const content = Buffer.from(await writeWorkbook(sheets)).toString("base64");
      return { name: fileNameOf(subject.scenario.name, "xlsx"), content };
    },
    async table({ table, format, language, about }, context) {
      const name = fileNameOf(table.title, format);
      if (format === "csv") {
        return { name, content: Buffer.from(tableCsv(table, brackets[language])).toString("base64") };
      }
      const open = about?.ids.map((id) => ({ id, ...documents({ id, datasetId: about.datasetId }) })) ?? [];
      // Figures of a dataset alone are of no scenario.
      const alone =
        open.length === 0 && about?.datasetId !== undefined
          ? [documents({ id: null, datasetId: about.datasetId }).dataset]
          : [];
      const ground = {
        scenarios: open.map(({ id, scenario }) => (id === null ? null : scenario.name)),
        datasets: [...new Set([...alone, ...open.map(({ dataset }) => dataset)])],
        figures: about?.figures,
        units: about?.units,
        engine: engineVersion,
        author: context.author ?? author,
        date: localDate(clock()),
      };
      const content = await writeWorkbook(tableWorkbook(table, ground, language));
      return { name, content: Buffer.from(content).toString("base64") };
    },
  };
}
