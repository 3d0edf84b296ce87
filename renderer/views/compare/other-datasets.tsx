import { useWorkbench } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Difference } from "./use-comparison.ts";

/** Says that the scenarios do not stand on one dataset, and what that means for reading them side by side. */
export function OtherDatasets({ difference }: { readonly difference: Difference }) {
  const words = useWords();
  const titles = useWorkbench((state) => state.library.datasets);
  const ids = [...new Set(difference.scenarios.map(({ datasetId }) => datasetId))];
  if (ids.length < 2) return null;
  const named = ids.map((id) => words("compare.datasets.one", { title: titles[id] ?? id }));
  return (
    <p className="notice compare-datasets" role="note">
      {words("compare.datasets", { titles: named.join(words("common.listComma")) })}
    </p>
  );
}
