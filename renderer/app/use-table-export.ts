/** Hands a table over as a file, with what it is of: the scenario on the screen unless told otherwise. */
import { useCallback } from "react";
import type { ExportedTable } from "../../shared/table/exported-table.ts";
import { saveFile } from "../charts/export/save-file.ts";
import { blobOf } from "../client/base64.ts";
import { useDesk } from "./workbench-context.tsx";

export interface TableAbout {
  /** Scenarios by id, null the reference; absent: the one on the screen. */
  readonly ids?: readonly (string | null)[];
  /** Of the dataset's own figures, whatever the scenario. */
  readonly datasetId?: string;
  /** Paths of the figures involved, as in a unit's provenance; absent: any. */
  readonly figures?: readonly string[];
  /** Codes of the units involved; absent: all. */
  readonly units?: readonly string[];
  /** A list of the library's: of no scenario and no dataset. */
  readonly nothing?: boolean;
}

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
} as const;
export type TableFormat = keyof typeof types;

/** Rejects with the fault that kept it from being written. */
export function useTableExport() {
  const { door, workbench, settings } = useDesk();
  return useCallback(
    async (table: ExportedTable, format: TableFormat, about: TableAbout = {}): Promise<void> => {
      await workbench.settled();
      const { scenario, dataset } = workbench.store.getState();
      const shown = scenario === null ? [null] : [scenario.document.id];
      const { name, content } = await door.send("export.table", {
        table,
        format,
        language: settings.getState().language,
        about:
          about.nothing === true
            ? null
            : {
                ids: [...(about.ids ?? (about.datasetId === undefined ? shown : []))],
                ...(about.datasetId !== undefined
                  ? { datasetId: about.datasetId }
                  : dataset === null
                    ? {}
                    : { datasetId: dataset.id }),
                ...(about.figures === undefined ? {} : { figures: [...about.figures] }),
                ...(about.units === undefined ? {} : { units: [...about.units] }),
              },
      });
      saveFile(blobOf(content, types[format]), name);
    },
    [door, workbench, settings],
  );
}
