import { useState } from "react";
import { useStore } from "zustand";
import type { Fault } from "../../../shared/contract/fault.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { saveFile } from "../../charts/export/save-file.ts";
import { pickFiles } from "../../client/pick-files.ts";
import { TextButton } from "../../controls/text-button.tsx";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";

const templates = ["base", "actuals", "province"] as const;
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file is picked or dropped, or an empty table to fill in is taken away. */
export function ImportChoose({ fault }: { readonly fault: Fault | null }) {
  const words = useWords();
  const faultText = useFaultText();
  const { imports, door, workbench } = useDesk();
  const own = useWorkbench((state) => state.dataset?.id);
  const base = useStore(imports.store, (state) => state.base) ?? own;
  const [over, setOver] = useState(false);
  const pick = async () => {
    const [file] = await pickFiles(".xlsx,.xlsm,.csv,.tsv,.txt");
    if (file !== undefined) await imports.open(file);
  };
  const save = (kind: (typeof templates)[number]) =>
    workbench.attempt(async () => {
      const wanted = kind === "province" || base === undefined ? { kind } : { kind, datasetId: base };
      const { name, content } = await door.send("import.template", wanted);
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      saveFile(new Blob([bytes], { type: workbookType }), name);
    });
  return (
    <div className="import-choose">
      {fault === null ? null : (
        <div className="notice" role="alert">
          <p>{faultText(fault)}</p>
        </div>
      )}
      <section
        className={over ? "import-drop over" : "import-drop"}
        aria-labelledby="import-drop-title"
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <h2 id="import-drop-title">{words("import.choose.title")}</h2>
        <p className="field-hint">{words("import.choose.hint")}</p>
        <TextButton primary onPress={() => void pick()}>
          {words("import.choose")}
        </TextButton>
      </section>
      <section aria-labelledby="import-templates-title">
        <h2 id="import-templates-title">{words("import.templates")}</h2>
        <p className="field-hint">{words("import.templates.hint")}</p>
        <ul className="import-templates">
          {templates.map((kind) => (
            <li key={kind}>
              <TextButton onPress={() => void save(kind)}>{words(`import.template.${kind}`)}</TextButton>
              <span className="field-hint">{words(`import.template.${kind}.hint`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
