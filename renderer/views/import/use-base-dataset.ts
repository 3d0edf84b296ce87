import type { Dataset } from "../../../shared/dataset/schema.ts";
import { useCall } from "../../app/use-call.ts";

/** The dataset rows are looked up in; null until it is read. */
export function useBaseDataset(id: string): Dataset | null {
  const { value } = useCall("dataset.get", { id }, id);
  return value?.dataset ?? null;
}
