/** Editions of the embedded dataset, as a file of its own brings them. */
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { newEdition } from "../../shared/dataset/new-edition.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";

export const yunnan = embeddedDatasets().get("yunnan-2023");

const made = { made: "import", by: "张三", at: "2026-03-01T00:00:00.000Z" } as const;

/** An edition of the embedded dataset, with what `change` does to a copy of it. */
export function editionOf(change: (dataset: Dataset) => void, title = "云南省县域经济数据集 2024"): Dataset {
  const changed = structuredClone(yunnan.dataset);
  change(changed);
  return newEdition(yunnan, changed, { ...made, title }, new Set([yunnan.dataset.id]));
}

/** Base year 2024: every level 3 % higher, the province's capital another. */
export function laterEdition(): Dataset {
  return editionOf((dataset) => {
    dataset.baseYear = 2024;
    dataset.vintage = "五经普修订后";
    for (const unit of dataset.units) {
      for (const sector of ["primary", "secondary", "tertiary"] as const) {
        unit.valueAdded[sector] = Number(((unit.valueAdded[sector] ?? 0) * 1.03).toFixed(4));
      }
    }
  });
}

export function asFile(dataset: Dataset) {
  const content = Buffer.from(JSON.stringify(dataset), "utf8").toString("base64");
  return { name: `${dataset.title}.xiance-data.json`, content };
}
