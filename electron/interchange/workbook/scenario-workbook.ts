import type { ReportInput } from "../../../shared/report/report-input.ts";
import { placesOf, type WorkbookSheet } from "./sheet.ts";
import { noteSheet, sourceSheet } from "./sheets/ground-sheets.ts";
import { leverSheet, overrideSheet, projectSheet } from "./sheets/scenario-sheets.ts";
import { targetSheet } from "./sheets/target-sheet.ts";
import { unitSheet, yearSheet } from "./sheets/unit-sheets.ts";

/** The whole scenario, a sheet for each part of it. */
export function scenarioWorkbook(input: ReportInput): WorkbookSheet[] {
  const sheets = [
    targetSheet(input),
    unitSheet(input),
    yearSheet(input),
    overrideSheet(input),
    projectSheet(input),
    leverSheet(input),
    sourceSheet(input),
    noteSheet(input),
  ];
  return input.language === "en" ? sheets.map(fitted) : sheets;
}

/** The columns are as wide as Chinese words need; Latin ones are longer. Wide columns break their lines. */
function fitted(sheet: WorkbookSheet): WorkbookSheet {
  const [most, wide] = [52, 36];
  const longest = (at: number) =>
    sheet.rows.reduce((length, row) => {
      const cell = row[at];
      return typeof cell === "string" ? Math.max(length, placesOf(cell)) : length;
    }, 0);
  const columns = sheet.columns.map((column, at) =>
    column.format !== undefined || column.width > wide
      ? column
      : { ...column, width: Math.max(column.width, Math.min(most, longest(at) + 2)) },
  );
  return { ...sheet, columns };
}
