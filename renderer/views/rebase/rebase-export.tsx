import type { RebaseReport } from "../../../shared/rebase/schema.ts";
import { csvText } from "../../../shared/table/csv.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { saveFile } from "../../charts/export/save-file.ts";
import { blobOf } from "../../client/base64.ts";
import { TextButton } from "../../controls/text-button.tsx";
import type { Door } from "../../state/door.ts";
import { formatPercent } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { introLines, tableNote } from "./rebase-sentences.ts";
import { type ReportTable, rebaseTables } from "./rebase-tables.ts";
import { useTierNames } from "./use-tier-names.ts";

interface RebaseExportProps {
  /** Null: there is none yet. */
  readonly report: RebaseReport | null;
  readonly door: Door;
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The whole report as a workbook, a sheet for each table, or as one csv file. */
export function RebaseExport({ report, door }: RebaseExportProps) {
  const words = useWords();
  const { workbench } = useDesk();
  const tierName = useTierNames(report);
  if (report === null) return null;
  const name = words("rebase.fileName", { name: report.scenario.name });
  const summary = introLines(report, words);
  const tables = () => rebaseTables(report, words, tierName);

  const saveWorkbook = () =>
    workbench.attempt(async () => {
      const first = {
        name: words("rebase.summary"),
        columns: [{ label: words("rebase.column.line"), width: 110 }],
        rows: [
          ...summary.map((line) => [line]),
          ...tables().flatMap(({ id }) => noteRow(tableNote(id, report, words))),
        ],
        frozenColumns: 0,
      };
      const sheets = [first, ...tables().map(sheetOf)];
      const file = await door.send("export.sheets", { name: name.slice(0, 200), sheets });
      saveFile(blobOf(file.content, xlsx), file.name);
    });
  const saveCsv = () => {
    const rows = [
      ...summary.map((line) => [line]),
      ...tables().flatMap(({ title, columns, rows: body }) => [
        [],
        [title],
        columns.map(({ label }) => label),
        ...body.map((row) =>
          row.map((cell, index) =>
            typeof cell === "number" && columns[index]?.format === "percent" ? formatPercent(cell) : cell,
          ),
        ),
      ]),
    ];
    saveFile(new Blob([csvText(rows)], { type: "text/csv" }), `${name.replaceAll(/[\\/:*?"<>|]/g, "_")}.csv`);
  };
  return (
    <>
      <TextButton quiet onPress={() => void saveWorkbook()}>
        {words("rebase.exportXlsx")}
      </TextButton>
      <TextButton quiet onPress={saveCsv}>
        {words("rebase.exportCsv")}
      </TextButton>
    </>
  );
}

function noteRow(note: string | null): string[][] {
  return note === null ? [] : [[note]];
}

function sheetOf({ title, columns, rows }: ReportTable) {
  return {
    name: title.replace(/[[\]:*?/\\]+/g, " ").slice(0, 31),
    columns: columns.map(({ label, width, format }) => ({
      label,
      width,
      ...(format === undefined ? {} : { format: format === "change" ? ("amount" as const) : format }),
    })),
    rows: rows.map((row) => [...row]),
    frozenColumns: 1,
  };
}
