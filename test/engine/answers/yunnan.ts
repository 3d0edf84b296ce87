/** The dataset built into the product, read anew for every test file. */
import { readFileSync } from "node:fs";
import { type Dataset, datasetSchema } from "../../../shared/dataset/schema.ts";

const file = new URL("../../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);

export const yunnan: Dataset = datasetSchema.parse(JSON.parse(readFileSync(file, "utf8")));
