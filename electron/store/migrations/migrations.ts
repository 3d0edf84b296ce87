/** Every step of the store's format, in order. A shipped step is never edited; a change is a new one. */
import type { Migration } from "../migrate.ts";
import { library } from "./0001-library.ts";
import { datasets } from "./0002-datasets.ts";
import { shelves } from "./0003-shelves.ts";
import { datasetUse } from "./0004-dataset-use.ts";
import { sums } from "./0005-sums.ts";

export const migrations: readonly Migration[] = [library, datasets, shelves, datasetUse, sums];
