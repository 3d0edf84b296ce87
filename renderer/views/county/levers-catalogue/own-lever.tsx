import { useMemo, useState } from "react";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { TextBox } from "../../../controls/text-box.tsx";
import { TickBox } from "../../../controls/tick-box.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CatalogueRow } from "./catalogue-list.tsx";
import { type LeverEdit, renameLever, setBorderOnly, setScope } from "./lever-edits.ts";
import { scopeChoices } from "./scope-choices.ts";
import { ScopeChooser } from "./scope-chooser.tsx";

interface OwnLeverProps {
  readonly row: CatalogueRow;
  readonly dataset: Dataset;
  readonly document: Scenario;
  readonly onEdit: (edit: LeverEdit) => void;
}

/** What the catalogue says of its own levers and the planner of theirs: the name, and whom it touches. */
export function OwnLever({ row, dataset, document, onEdit }: OwnLeverProps) {
  const words = useWords();
  const { lever } = row;
  const [name, setName] = useState(lever.name);
  const [wrong, setWrong] = useState(false);
  const choices = useMemo(() => scopeChoices(dataset, document, words), [dataset, document, words]);
  return (
    <>
      <TextBox
        label={words("policy.own.nameLabel")}
        value={name}
        maxLength={200}
        error={wrong ? words("policy.wrong.name") : null}
        onChange={setName}
        onBlur={() => {
          const given = name.trim();
          setWrong(given === "");
          if (given === "") setName(lever.name);
          else if (given !== lever.name) onEdit(renameLever(row, given));
        }}
      />
      <ScopeChooser
        label={words("policy.own.scope")}
        choices={choices}
        scope={lever.scope}
        onChoose={({ scope, label }) => onEdit(setScope(row, scope, label))}
      />
      <div className="tick-row">
        <TickBox
          label={words("policy.own.borderOnly")}
          on={lever.borderOnly}
          onChange={(on) => onEdit(setBorderOnly(row, on))}
        />
        <span aria-hidden="true">{words("policy.own.borderOnly")}</span>
      </div>
    </>
  );
}
