import { useState } from "react";
import type { Fault } from "../../../shared/contract/fault.ts";
import type { ScenarioEntry } from "../../../shared/contract/scenario-area.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextBox } from "../../controls/text-box.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { faultOf } from "../../state/door.ts";
import { formatCount } from "../../words/format.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { readTags } from "./library-list.ts";

interface ShelveDialogProps {
  /** Empty: closed. */
  readonly entries: readonly ScenarioEntry[];
  readonly folders: readonly string[];
  onClose(): void;
}

/** Into which folder scenarios go, and which tags they carry; of several at once what they have in common. */
export function ShelveDialog({ entries, folders, onClose }: ShelveDialogProps) {
  const words = useWords();
  const [first] = entries;
  return (
    <WindowDialog
      title={
        entries.length > 1
          ? words("library.shelve.many", { count: formatCount(entries.length) })
          : words("library.shelve.one", { name: first?.name ?? "" })
      }
      open={entries.length > 0}
      onClose={onClose}
    >
      <ShelveForm entries={entries} folders={folders} onClose={onClose} />
    </WindowDialog>
  );
}

function ShelveForm({ entries, folders, onClose }: ShelveDialogProps) {
  const words = useWords();
  const faultText = useFaultText();
  const { door, workbench } = useDesk();
  const [first] = entries;
  const mixed = entries.some(({ folder }) => folder !== first?.folder);
  const common = (first?.tags ?? []).filter((tag) => entries.every(({ tags }) => tags.includes(tag)));
  const [folder, setFolder] = useState(mixed ? "" : (first?.folder ?? ""));
  const [tags, setTags] = useState(common.join(words("common.listComma")));
  const [fault, setFault] = useState<Fault | null>(null);
  const save = async () => {
    const wanted = readTags(tags);
    const unchanged = mixed && folder.trim() === "";
    try {
      await door.send("scenario.shelve", {
        ids: entries.map(({ id }) => id),
        ...(unchanged ? {} : { folder: folder.trim() }),
        addTags: wanted.filter((tag) => !common.includes(tag)),
        removeTags: common.filter((tag) => !wanted.includes(tag)),
      });
      onClose();
      await workbench.refreshLibrary();
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <>
      <div className="dialog-body">
        <TextBox
          label={words("library.shelve.folder")}
          value={folder}
          maxLength={80}
          autoFocus
          onChange={setFolder}
        />
        {mixed ? <p className="field-hint">{words("library.shelve.mixed")}</p> : null}
        {folders.length === 0 ? null : (
          <div className="suggestions">
            {folders.slice(0, 12).map((each) => (
              <TextButton key={each} quiet onPress={() => setFolder(each)}>
                {each}
              </TextButton>
            ))}
          </div>
        )}
        <TextBox label={words("library.shelve.tags")} value={tags} maxLength={1200} onChange={setTags} />
        <p className="field-hint">{words("library.shelve.tags.hint")}</p>
        {fault === null ? null : (
          <p className="field-error" role="alert">
            {faultText(fault)}
          </p>
        )}
      </div>
      <div className="dialog-foot">
        <TextButton quiet onPress={onClose}>
          {words("common.cancel")}
        </TextButton>
        <TextButton primary onPress={() => void save()}>
          {words("library.shelve.save")}
        </TextButton>
      </div>
    </>
  );
}
