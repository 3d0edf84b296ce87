import { useMemo, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { Unit } from "../../shared/dataset/schema.ts";
import { useWords } from "../words/use-words.ts";

interface UnitAdderProps {
  readonly label: string;
  readonly units: readonly Unit[];
  onAdd(code: string): void;
}

/** Finds a unit by name, prefecture or code and hands it over; then it is empty again. */
export function UnitAdder({ label, units, onAdd }: UnitAdderProps) {
  const words = useWords();
  const [search, setSearch] = useState("");
  /** A field that was emptied by hand-over is a new one: the list of the old would open again. */
  const [added, setAdded] = useState(0);
  const items = useMemo(() => {
    const wanted = search.trim();
    return units
      .filter(({ code, name, prefecture }) =>
        [code, name, prefecture.name].some((text) => text.includes(wanted)),
      )
      .map((unit) => ({ id: unit.code, unit }));
  }, [units, search]);
  return (
    <ComboBox
      key={added}
      className="unit-adder"
      aria-label={label}
      items={items}
      defaultFilter={() => true}
      menuTrigger="input"
      autoFocus={added > 0}
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
          renderEmptyState={() => <p className="empty">{words("county.noMatch")}</p>}
        >
          {({ id, unit }) => (
            <ListBoxItem className="chooser-item" id={id} textValue={unit.name}>
              <Text slot="label">{unit.name}</Text>
              <Text slot="description">{unit.prefecture.name}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
