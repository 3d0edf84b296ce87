/**
 * Writes the embedded dataset and outlines from a folder of figure tables:
 *   node build/data/build-dataset.ts FOLDER
 * Only needed when the figures change; the product reads the committed files.
 */
import { writeFileSync } from "node:fs";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { assemble, province } from "./assemble.ts";
import { chooseRule } from "./calibrate.ts";
import { growthPanel } from "./growth-panel.ts";
import { outlines } from "./outlines.ts";
import { readTables } from "./tables.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node build/data/build-dataset.ts FOLDER");
  process.exit(2);
}

const tables = readTables(folder);
const panel = growthPanel(tables, province.code);
const dataset = assemble(tables, chooseRule(panel), { province: 0.02, prefecture: 0.02, unit: 0.03 });
datasetSchema.parse(dataset);

const embedded = new URL("../../shared/dataset/embedded/", import.meta.url);
writeFileSync(new URL("yunnan-2023.xiance-data.json", embedded), `${JSON.stringify(dataset, null, 1)}\n`);
writeFileSync(new URL("yunnan-outlines.topo.json", embedded), `${JSON.stringify(outlines(folder))}\n`);
