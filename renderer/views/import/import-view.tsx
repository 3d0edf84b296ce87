import { useState } from "react";
import { useStore } from "zustand";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { ImportChoose } from "./import-choose.tsx";
import { ImportDesk } from "./import-desk.tsx";
import { ImportDone } from "./import-done.tsx";
import "../../style/import.css";
import "../../style/import-grid.css";

/** 导入: a file is chosen, its table understood and tried out, and a dataset of its own made of it. */
export function ImportView() {
  const words = useWords();
  const { imports, dataDesk } = useDesk();
  const stage = useStore(imports.store, (state) => state.stage);
  const [leaving, setLeaving] = useState(false);
  if (stage === null) return null;
  return (
    <div className="import">
      <div className="panel-heading">
        <h1>{words("import.title")}</h1>
        <span>
          {stage.kind === "mapping" ? stage.name : stage.kind === "done" ? "" : words("import.note")}
        </span>
        <span className="import-leave">
          {stage.kind === "mapping" ? (
            <>
              <TextButton onPress={() => dataDesk.showImport(false)}>{words("import.rest.go")}</TextButton>
              <TextButton onPress={() => setLeaving(true)}>{words("import.leave")}</TextButton>
            </>
          ) : (
            <TextButton onPress={() => void imports.close()}>{words("import.back")}</TextButton>
          )}
        </span>
      </div>
      {stage.kind === "choosing" ? (
        <ImportChoose fault={stage.fault} />
      ) : stage.kind === "reading" ? (
        <p role="status" className="screen-wait">
          {words("import.reading", { name: stage.name })}
        </p>
      ) : stage.kind === "done" ? (
        <ImportDone stage={stage} />
      ) : (
        <ImportDesk stage={stage} />
      )}
      <WindowDialog title={words("import.leave.title")} open={leaving} onClose={() => setLeaving(false)}>
        <div className="dialog-body">
          <p>{words("import.leave.text")}</p>
        </div>
        <div className="dialog-foot">
          <TextButton onPress={() => setLeaving(false)}>{words("import.leave.stay")}</TextButton>
          <TextButton
            primary
            onPress={() => {
              setLeaving(false);
              void imports.close();
            }}
          >
            {words("import.leave")}
          </TextButton>
        </div>
      </WindowDialog>
    </div>
  );
}
