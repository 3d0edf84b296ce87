import type { ReportInput } from "../../../shared/report/report-input.ts";
import type { WorkbookSheet } from "./sheet.ts";
import { noteSheet, sourceSheet } from "./sheets/ground-sheets.ts";
import { leverSheet, overrideSheet, projectSheet } from "./sheets/scenario-sheets.ts";
import { targetSheet } from "./sheets/target-sheet.ts";
import { unitSheet, yearSheet } from "./sheets/unit-sheets.ts";

/** The whole scenario, a sheet for each part of it. */
export function scenarioWorkbook(input: ReportInput): WorkbookSheet[] {
  return [
    targetSheet(input),
    unitSheet(input),
    yearSheet(input),
    overrideSheet(input),
    projectSheet(input),
    leverSheet(input),
    sourceSheet(input),
    noteSheet(input),
  ];
}
