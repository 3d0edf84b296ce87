import { useState } from "react";
import type { Unit } from "../../../shared/dataset/schema.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextBox } from "../../controls/text-box.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";

interface GroupDialogProps {
  readonly open: boolean;
  readonly scenario: Scenario;
  readonly units: readonly Unit[];
  onClose(): void;
}

/** Names a group of the selected units. */
export function GroupDialog({ open, scenario, units, onClose }: GroupDialogProps) {
  const words = useWords();
  return (
    <WindowDialog
      title={words("grid.makeGroup.title", { count: units.length })}
      open={open}
      onClose={onClose}
    >
      <GroupForm scenario={scenario} units={units} onClose={onClose} />
    </WindowDialog>
  );
}

function GroupForm({ scenario, units, onClose }: Omit<GroupDialogProps, "open">) {
  const words = useWords();
  const { workbench } = useDesk();
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const name = typed.trim();
  const taken = Object.values(scenario.groups).some((group) => group.name === name);
  const error = name === "" ? words("grid.makeGroup.nameless") : taken ? words("grid.makeGroup.taken") : null;
  const make = () => {
    setTried(true);
    if (error !== null) return;
    let id = `group-${Date.now().toString(36)}`;
    while (Object.hasOwn(scenario.groups, id)) id += "+";
    const members = Object.fromEntries(units.map(({ code }) => [code, true as const]));
    workbench.edit({ id: "group.add", values: { name, count: units.length } }, (draft) => {
      draft.groups[id] = { name, members };
    });
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <div className="dialog-body">
        <TextBox
          label={words("grid.makeGroup.name")}
          value={typed}
          maxLength={200}
          autoFocus
          error={tried ? error : null}
          onChange={setTyped}
        />
        <p className="catalogue-units">{units.map((unit) => unit.name).join(words("common.listComma"))}</p>
      </div>
      <div className="dialog-foot">
        <TextButton onPress={onClose}>{words("common.cancel")}</TextButton>
        <TextButton onPress={make}>{words("grid.makeGroup.save")}</TextButton>
      </div>
    </form>
  );
}
