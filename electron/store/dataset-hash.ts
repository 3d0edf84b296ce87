/** The name of a dataset's exact figures. */
import { createHash } from "node:crypto";
import type { Dataset } from "../../shared/dataset/schema.ts";
import { canonicalJson } from "../../shared/shared-file/canonical-json.ts";

/** SHA-256 of the dataset's canonical JSON, in hexadecimal: the same figures, the same hash, however the file is laid out. */
export function datasetHash(dataset: Dataset): string {
  return createHash("sha256").update(canonicalJson(dataset)).digest("hex");
}
