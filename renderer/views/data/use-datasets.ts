import { useCall } from "../../app/use-call.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";

/** The datasets at hand, asked for again when the library gets or loses one. */
export function useDatasets() {
  const known = useWorkbench((state) => Object.keys(state.library.datasets).join(" "));
  return useCall("dataset.list", {}, known);
}
