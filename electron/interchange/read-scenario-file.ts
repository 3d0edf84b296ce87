import { type Scenario, scenarioSchema, scenarioVersion } from "../../shared/scenario/schema.ts";
import { migrateDocument } from "../../shared/shared-file/document-migrations.ts";
import { readJsonFile } from "./read-json-file.ts";

/**
 * A scenario from the content of its file. Throws `file-foreign`, `file-newer`,
 * `file-damaged`. Unknown units and impossible rates are the run's to tell.
 */
export function readScenarioFile(content: Uint8Array | string, name: string): Scenario {
  return readJsonFile(content, name, {
    format: "xiance-scenario",
    newest: scenarioVersion,
    migrate: migrateDocument,
    schema: scenarioSchema,
  });
}
