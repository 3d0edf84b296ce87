import { useStore } from "zustand";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { useWords } from "../../words/use-words.ts";

/** Says that a table waits behind the tabs, and leads back to it. */
export function ImportRest() {
  const words = useWords();
  const { imports, dataDesk } = useDesk();
  const stage = useStore(imports.store, (state) => state.stage);
  if (stage?.kind !== "mapping") return null;
  return (
    <div className="notice import-rest">
      <p>{words("import.rest", { name: stage.name })}</p>
      <TextButton onPress={() => dataDesk.showImport(true)}>{words("import.resume")}</TextButton>
    </div>
  );
}
