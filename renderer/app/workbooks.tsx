import { type ReactNode, useCallback } from "react";
import { type WorkbookWay, WorkbookWayContext } from "../charts/export/workbook-way.ts";
import { useTableExport } from "./use-table-export.ts";

/** Gives the charts within it their way to a workbook. */
export function Workbooks({ children }: { readonly children: ReactNode }) {
  const save = useTableExport();
  const way: WorkbookWay = useCallback((table) => save(table, "xlsx"), [save]);
  return <WorkbookWayContext value={way}>{children}</WorkbookWayContext>;
}
