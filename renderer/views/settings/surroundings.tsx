import { useState } from "react";
import { useCall } from "../../app/use-call.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { OnOff } from "../../controls/on-off.tsx";
import { faultOf } from "../../state/door.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";

/** What the host keeps outside the library: its folder and, on the desktop, the look for updates. */
export function Surroundings() {
  const words = useWords();
  const faultText = useFaultText();
  const { door } = useDesk();
  const [changes, setChanges] = useState(0);
  const [refusal, setRefusal] = useState("");
  const { value } = useCall("app.surroundings", {}, changes);
  if (value === null) return null;
  const { dataFolder, updates } = value;
  const look = async (on: boolean) => {
    try {
      await door.send("app.checkUpdatesAtStart", { on });
      setRefusal("");
    } catch (error) {
      setRefusal(faultText(faultOf(error)));
    }
    setChanges((count) => count + 1);
  };
  return (
    <>
      {dataFolder === null ? null : (
        <dl className="settings-folder">
          <dt>{words("settings.folder")}</dt>
          <dd translate="no">{dataFolder}</dd>
        </dl>
      )}
      {updates === null ? null : (
        <>
          <div className="field-row">
            <span aria-hidden="true">{words("settings.updates")}</span>
            <OnOff label={words("settings.updates")} on={updates.atStart} onChange={(on) => void look(on)} />
          </div>
          <p className="field-hint">
            {words(updates.addressed ? "settings.updates.hint" : "settings.updates.noAddress")}
          </p>
        </>
      )}
      {refusal === "" ? null : (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
