/** Writes the golden shared file of the format's present version; a released one is never written again. */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sharedFileText } from "../../electron/interchange/shared-file/shared-file-text.ts";
import { scenarioVersion } from "../../shared/scenario/schema.ts";
import { goldenShared } from "./golden-shared.ts";

const path = fileURLToPath(new URL(`shared-file-v${scenarioVersion}.xiance`, import.meta.url));
if (existsSync(path)) throw new Error(`${path} is there already and stays as it is`);
writeFileSync(path, sharedFileText(goldenShared));
