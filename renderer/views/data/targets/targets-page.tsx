import { useState } from "react";
import type { Targets } from "../../../../shared/dataset/schema.ts";
import { targetTroubles } from "../../../../shared/dataset/target-troubles.ts";
import { useDesk } from "../../../app/workbench-context.tsx";
import { TextBox } from "../../../controls/text-box.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { faultOf } from "../../../state/door.ts";
import { useFaultText } from "../../../words/use-fault-text.ts";
import { useWords } from "../../../words/use-words.ts";
import type { DataPageProps } from "../data-page.ts";
import { TargetFields } from "./target-fields.tsx";

/** The dataset's tiers and targets; other ones make an edition of it. */
export function TargetsPage({ dataset }: DataPageProps) {
  // A draft is of one dataset.
  return <TargetsDraft key={dataset.id} dataset={dataset} />;
}

function TargetsDraft({ dataset }: Pick<DataPageProps, "dataset">) {
  const words = useWords();
  const faultText = useFaultText();
  const { door, dataDesk, workbench } = useDesk();
  const [targets, setTargets] = useState<Targets>(dataset.targets);
  const [title, setTitle] = useState(words("targets.newTitle", { title: dataset.title }));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const changed = JSON.stringify(targets) !== JSON.stringify(dataset.targets);
  const wrong = targetTroubles(targets, dataset.baseYear);
  const keep = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const made = await door.send("dataset.retarget", { id: dataset.id, title, targets });
      await workbench.refreshLibrary();
      if (made.kind === "kept") {
        dataDesk.look(made.id);
        dataDesk.show("datasets");
      }
    } catch (error) {
      setTrouble(faultText(faultOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="data-targets">
      <p className="field-hint data-note">{words("targets.note")}</p>
      <TargetFields targets={targets} onChange={setTargets} />
      <ul className="target-troubles" aria-live="polite">
        {wrong.map((code) => (
          <li key={code} className="field-error">
            {words(`targets.trouble.${code}`)}
          </li>
        ))}
      </ul>
      {changed ? (
        <>
          <TextBox label={words("targets.title")} value={title} maxLength={200} onChange={setTitle} />
          <div className="data-buttons">
            <TextButton
              primary
              disabled={busy || wrong.length > 0 || title.trim() === ""}
              onPress={() => void keep()}
            >
              {words("targets.keep")}
            </TextButton>
            <TextButton onPress={() => setTargets(dataset.targets)}>{words("targets.back")}</TextButton>
          </div>
        </>
      ) : null}
      {trouble === null ? null : (
        <p role="alert" className="field-error">
          {trouble}
        </p>
      )}
    </div>
  );
}
