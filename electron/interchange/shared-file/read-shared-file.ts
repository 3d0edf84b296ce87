import type { z } from "zod";
import { FaultError } from "../../../shared/contract/fault.ts";
import { scenarioVersion } from "../../../shared/scenario/schema.ts";
import { migrateDocument } from "../../../shared/shared-file/document-migrations.ts";
import { type SharedFile, sharedFileSchema } from "../../../shared/shared-file/schema.ts";
import { readJsonFile } from "../read-json-file.ts";

/**
 * A shared file from its content; a bare scenario file is one without dataset, history and
 * digest. Throws as `readJsonFile`; a dataset that is not the one the scenario names, or
 * that lists a unit twice, is damage. The history is checked by `readHistory`.
 */
export function readSharedFile(content: Uint8Array | string, name: string): SharedFile {
  const file: z.output<typeof sharedFileSchema> = readJsonFile(content, name, {
    format: "xiance-scenario",
    newest: scenarioVersion,
    migrate: migrateDocument,
    schema: sharedFileSchema,
  });
  const { dataset, datasetId } = file;
  if (dataset !== undefined && dataset.id !== datasetId) throw damagedFile(name, "dataset.id", datasetId);
  const inside = [["dataset", dataset] as const, ...Object.entries(file.datasets ?? {})];
  for (const [place, each] of inside) {
    if (each !== undefined && new Set(each.units.map(({ code }) => code)).size !== each.units.length) {
      const path = place === "dataset" ? "dataset.units" : `datasets.${place}.units`;
      throw damagedFile(name, path, "duplicate-unit");
    }
  }
  return file;
}

export function damagedFile(name: string, path: string, message: string): FaultError {
  return new FaultError("file-damaged", { name, path, message });
}
