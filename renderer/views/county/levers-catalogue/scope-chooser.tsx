import { useMemo, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { Scope } from "../../../../shared/scenario/schema.ts";
import { isFound } from "../../../words/is-found.ts";
import { useWords } from "../../../words/use-words.ts";
import { type ScopeChoice, scopeKey } from "./scope-choices.ts";

interface ScopeChooserProps {
  readonly label: string;
  readonly choices: readonly ScopeChoice[];
  readonly scope: Scope;
  readonly onChoose: (choice: ScopeChoice) => void;
}

/** One scope of the many, found by name or pinyin. */
export function ScopeChooser({ label, choices, scope, onChoose }: ScopeChooserProps) {
  const words = useWords();
  const chosen = choices.find(({ key }) => key === scopeKey(scope));
  const shown = chosen?.label ?? "";
  const [search, setSearch] = useState<string | null>(null);
  const items = useMemo(
    () =>
      choices
        .filter(({ label, kind }) => search === null || isFound(`${label} ${kind}`, search))
        .map((choice) => ({ id: choice.key, choice })),
    [choices, search],
  );
  return (
    <ComboBox
      className="scope-chooser"
      items={items}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      inputValue={search ?? shown}
      onInputChange={(text) => setSearch(text === shown ? null : text)}
      selectedKey={chosen?.key ?? null}
      onSelectionChange={(key) => {
        const found = choices.find((choice) => choice.key === key);
        setSearch(null);
        if (found !== undefined && found.key !== chosen?.key) onChoose(found);
      }}
      onBlur={() => setSearch(null)}
    >
      <Label className="field-label">{label}</Label>
      <div data-keeps-keys="">
        <Input className="input" />
      </div>
      <Popover className="popover chooser-popover">
        <ListBox
          className="chooser-list"
          items={items}
          renderEmptyState={() => <p className="empty">{words("county.noMatch")}</p>}
        >
          {({ id, choice }) => (
            <ListBoxItem className="chooser-item" id={id} textValue={choice.label}>
              <Text slot="label">{choice.label}</Text>
              <Text slot="description">{choice.kind}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
