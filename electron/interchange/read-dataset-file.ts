import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import { readJsonFile } from "./read-json-file.ts";

const datasetVersion = datasetSchema.shape.version.value;

/**
 * A dataset from the content of its file. Throws `file-foreign`, `file-newer`,
 * `file-damaged`; a unit listed twice is damage.
 */
export function readDatasetFile(content: Uint8Array | string, name: string): Dataset {
  return readJsonFile(content, name, {
    format: "xiance-dataset",
    newest: datasetVersion,
    schema: datasetSchema.refine(
      ({ units }) => new Set(units.map(({ code }) => code)).size === units.length,
      {
        path: ["units"],
        error: "duplicate-unit",
      },
    ),
  });
}
