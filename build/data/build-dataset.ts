/**
 * Writes the embedded dataset and outlines from a folder of figure tables:
 *   node build/data/build-dataset.ts FOLDER
 * Only needed when the figures change; the product reads the committed files.
 */
import { writeFileSync } from "node:fs";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { assemble, province } from "./assemble.ts";
import { chooseRule } from "./calibrate.ts";
import { deviations, persistence, unitGrowths } from "./county-persistence.ts";
import { growthPanel } from "./growth-panel.ts";
import { outlines } from "./outlines.ts";
import { shocks } from "./shocks.ts";
import { readTables } from "./tables.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node build/data/build-dataset.ts FOLDER");
  process.exit(2);
}

const tables = readTables(folder);
const panel = growthPanel(tables, province.code);
const rule = chooseRule(panel);
const draft = assemble(tables, rule);
// A county's own past says nothing of its next years; should new figures say otherwise, the rule needs a county part.
if (persistence(deviations(unitGrowths(draft))).keep !== 0)
  throw new Error("county deviations persist: give the rule a county part");
const dataset = { ...draft, parameters: { ...draft.parameters, shocks: shocks(draft, rule) } };
datasetSchema.parse(dataset);

const embedded = new URL("../../shared/dataset/embedded/", import.meta.url);
writeFileSync(new URL("yunnan-2023.xiance-data.json", embedded), `${JSON.stringify(dataset, null, 1)}\n`);
writeFileSync(new URL("yunnan-outlines.topo.json", embedded), `${JSON.stringify(outlines(folder))}\n`);
