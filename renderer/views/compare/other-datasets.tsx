import { useWorkbench } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import { otherTiersText } from "./own-tiers.ts";
import type { Difference } from "./use-comparison.ts";

interface OtherDatasetsProps {
  readonly difference: Difference;
  readonly names: readonly string[];
}

/** Says that the scenarios do not stand on one dataset, and what that means for reading them side by side. */
export function OtherDatasets({ difference, names }: OtherDatasetsProps) {
  const words = useWords();
  const titles = useWorkbench((state) => state.library.datasets);
  const ids = [...new Set(difference.scenarios.map(({ datasetId }) => datasetId))];
  if (ids.length < 2) return null;
  const named = ids.map((id) => words("compare.datasets.one", { title: titles[id] ?? id }));
  const tiers = otherTiersText(difference, names, words);
  return (
    <div className="notice compare-datasets" role="note">
      <p>
        {words("compare.datasets", { titles: named.join(words("common.listComma")) })}
        {tiers === null ? "" : ` ${tiers}`}
      </p>
    </div>
  );
}
