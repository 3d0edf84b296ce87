import { TextButton } from "../controls/text-button.tsx";
import { openRebase } from "../state/overlays.ts";
import { useWords } from "../words/use-words.ts";
import { useDesk, useWorkbench } from "./workbench-context.tsx";

/** Says that the dataset of the scenario on the screen has a newer edition, and leads to the move. */
export function NewerDataset() {
  const words = useWords();
  const { overlays } = useDesk();
  const id = useWorkbench((state) => state.scenario?.document.id);
  const name = useWorkbench((state) => state.scenario?.document.name ?? "");
  const newer = useWorkbench(({ scenario, library }) => library.newer[scenario?.document.datasetId ?? ""]);
  const title = useWorkbench(({ library }) => library.datasets[newer ?? ""] ?? "");
  if (id === undefined || newer === undefined) return null;
  return (
    <span className="newer-dataset">
      <TextButton
        quiet
        label={words("rebase.newer.label", { name, title })}
        onPress={() => openRebase(overlays, { scenarioId: id, datasetId: newer })}
      >
        {words("rebase.newer")}
      </TextButton>
    </span>
  );
}
