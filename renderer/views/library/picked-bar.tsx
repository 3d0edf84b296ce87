import { useState } from "react";
import type { Fault } from "../../../shared/contract/fault.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { faultOf } from "../../state/door.ts";
import { formatCount } from "../../words/format.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";

interface PickedBarProps {
  readonly ids: readonly string[];
  onShelve(): void;
  onDone(): void;
}

/** What can be done with several scenarios at once. */
export function PickedBar({ ids, onShelve, onDone }: PickedBarProps) {
  const words = useWords();
  const faultText = useFaultText();
  const { workbench, exchange } = useDesk();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const take = async (deed: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    try {
      await deed();
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  return (
    <div className="picked-bar">
      <strong role="status">
        {busy ? words("library.exporting") : words("library.picked", { count: formatCount(ids.length) })}
      </strong>
      <TextButton disabled={busy} onPress={() => void take(() => exchange.exportAll(ids))}>
        {words("library.exportPicked")}
      </TextButton>
      <TextButton disabled={busy} onPress={() => void take(() => exchange.exportWorkbooks(ids))}>
        {words("library.workbookPicked")}
      </TextButton>
      <TextButton onPress={onShelve}>{words("library.shelve")}</TextButton>
      <TextButton onPress={() => void workbench.trash(...ids).then(onDone)}>
        {words("library.trashPicked")}
      </TextButton>
      <TextButton quiet onPress={onDone}>
        {words("library.unpick")}
      </TextButton>
      {fault === null ? null : (
        <p className="field-error" role="alert">
          {faultText(fault)}
        </p>
      )}
    </div>
  );
}
