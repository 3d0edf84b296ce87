/** How a table becomes a workbook: whoever draws charts within the product gives the way; without it there is none. */
import { createContext } from "react";
import type { ExportedTable } from "../../../shared/table/exported-table.ts";

/** Rejects with the fault that kept it from being written. */
export type WorkbookWay = (table: ExportedTable) => Promise<void>;

export const WorkbookWayContext = createContext<WorkbookWay | null>(null);
