/** Area `dataset`: the figures scenarios stand on. */
import type { Services } from "../../shared/contract/contract.ts";
import type { DatasetRegistry } from "../store/dataset-registry.ts";

export function createDatasetService(datasets: DatasetRegistry): Services["dataset"] {
  return {
    list: () => datasets.list().map(({ dataset, hash }) => ({ id: dataset.id, title: dataset.title, hash })),
    get({ id }) {
      const { dataset, hash } = datasets.get(id);
      return { dataset, hash };
    },
    outlines: ({ id }) => ({ topology: datasets.get(id).outlines }),
  };
}
