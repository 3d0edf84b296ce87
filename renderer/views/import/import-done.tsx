import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import type { ImportStage } from "../../state/import-desk.ts";
import { openRebase } from "../../state/overlays.ts";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

type Done = ImportStage & { readonly kind: "done" };

/** The dataset is kept; what can be done with it now. */
export function ImportDone({ stage }: { readonly stage: Done }) {
  const words = useWords();
  const { imports, dataDesk, workbench, settings, overlays } = useDesk();
  const scenario = useWorkbench((state) => state.scenario?.document.name ?? "");
  const scenarioId = useWorkbench((state) => state.scenario?.document.id ?? null);
  const elsewhere = useWorkbench((state) => state.dataset?.id !== stage.id);
  const { as, id, title, preview } = stage;
  // Another province has nothing before it, and no scenario of this one to move.
  const province = preview !== null && preview.before === null;
  const show = async (tab: string) => {
    await imports.close();
    dataDesk.show(tab);
  };
  const begin = async () => {
    if (!(await workbench.create(words("library.newName"), id))) return;
    settings.setState({ view: "overview" });
    await imports.close();
  };
  return (
    <section className="import-done" aria-labelledby="import-done-title">
      <h2 id="import-done-title">{words(`import.done.${as}`, { title })}</h2>
      {preview === null ? null : (
        <p>
          {words(province ? "import.done.province" : "import.done.counts", {
            units: formatCount(preview.counts.units),
            changed: formatCount(preview.counts.changed),
            added: formatCount(preview.counts.added),
          })}
        </p>
      )}
      <p className="field-hint">{words("import.done.hint", { scenario })}</p>
      <div className="data-buttons">
        <TextButton primary onPress={() => void begin()}>
          {words("import.done.begin")}
        </TextButton>
        {scenarioId !== null && elsewhere && !province ? (
          <TextButton onPress={() => openRebase(overlays, { scenarioId, datasetId: id })}>
            {words("import.done.move", { scenario })}
          </TextButton>
        ) : null}
        <TextButton onPress={() => void show("figures")}>{words("import.done.figures")}</TextButton>
        <TextButton onPress={() => void show("datasets")}>{words("import.done.datasets")}</TextButton>
      </div>
    </section>
  );
}
