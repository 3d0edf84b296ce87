import type { Dataset } from "../../shared/dataset/schema.ts";
import { fileNameOf } from "./file-name-of.ts";

/** A dataset as text: indented, and what a reader looks for first, first. */
export function datasetFileText(dataset: Dataset): string {
  const { format, version, id, title, baseYear, vintage, lineage, ...rest } = dataset;
  const head = { format, version, id, title, baseYear, vintage, lineage };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

/** A file name for a dataset's title that every system takes. */
export function datasetFileName(title: string): string {
  return fileNameOf(title, "xiance-data.json");
}
