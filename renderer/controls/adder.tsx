import { useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";

export interface Addable {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

interface AdderProps {
  readonly className: string;
  readonly label: string;
  /** Those that a search finds. */
  readonly find: (search: string) => Addable[];
  /** What is said where nothing is found. */
  readonly none: string;
  /** Whether all are offered as soon as the field has the focus, or only what is typed. */
  readonly opens: "focus" | "input";
  onAdd(id: string): void;
}

/** Finds one of many by what is typed and hands it over; then it is empty again. */
export function Adder({ className, label, find, none, opens, onAdd }: AdderProps) {
  const [search, setSearch] = useState("");
  /** A field that was emptied by hand-over is a new one: the list of the old would open again. */
  const [added, setAdded] = useState(0);
  const items = find(search);
  return (
    <ComboBox
      key={added}
      className={className}
      aria-label={label}
      items={items}
      defaultFilter={() => true}
      menuTrigger={opens}
      autoFocus={added > 0 && opens === "input"}
      allowsEmptyCollection
      inputValue={search}
      onInputChange={setSearch}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setSearch("");
        setAdded(added + 1);
        onAdd(String(key));
      }}
    >
      <div data-keeps-keys="">
        <Input className="input" placeholder={label} />
      </div>
      <Popover className="popover chooser-popover">
        <ListBox
          className="chooser-list"
          items={items}
          renderEmptyState={() => <p className="empty">{none}</p>}
        >
          {({ id, name, detail }) => (
            <ListBoxItem className="chooser-item" id={id} textValue={name}>
              <Text slot="label">{name}</Text>
              {detail === undefined ? null : <Text slot="description">{detail}</Text>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
