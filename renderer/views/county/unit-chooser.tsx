import { memo, useMemo, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Unit } from "../../../shared/dataset/schema.ts";
import { DownIcon } from "../../app/icons.tsx";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { tierLabel, tierMarks, tierOf } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

interface UnitChooserProps {
  readonly units: readonly Unit[];
  readonly value: string;
  onChange(code: string): void;
}

/** Any of the units, found by name, prefecture or code. A slider's moves pass it by. */
export const UnitChooser = memo(function UnitChooser({ units, value, onChange }: UnitChooserProps) {
  const words = useWords();
  const name = units.find(({ code }) => code === value)?.name ?? value;
  const [text, setText] = useState(name);
  const searching = text !== name;
  const items = useMemo(() => units.map((unit) => ({ id: unit.code, unit })), [units]);
  const byName = useMemo(() => new Map(units.map((unit) => [unit.name, unit])), [units]);
  return (
    <ComboBox
      className="unit-chooser"
      aria-label={words("county.choose")}
      defaultItems={items}
      defaultFilter={(each, search) => isFound(byName.get(each), search)}
      menuTrigger="focus"
      allowsEmptyCollection
      onInputChange={setText}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <div className="combo-field" {...(searching ? { "data-keeps-keys": "" } : {})}>
        <Input
          className="input"
          placeholder={words("county.search")}
          // Focus comes back when the list opens; what is being typed by then must not be selected.
          onFocus={({ currentTarget }) => {
            if (currentTarget.value === name) currentTarget.select();
          }}
        />
        <Button className="combo-button">
          <DownIcon />
        </Button>
      </div>
      <Popover className="popover chooser-popover">
        <ListBox
          className="chooser-list"
          renderEmptyState={() => <p className="empty">{words("county.noMatch")}</p>}
        >
          {({ id, unit }: (typeof items)[number]) => (
            <ListBoxItem className="chooser-item" id={id} textValue={unit.name}>
              <span>{unit.name}</span>{" "}
              <span className="chooser-detail">
                {unit.prefecture.name} <TierNow code={id} />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});

/** The tier a unit comes to stand in. */
function TierNow({ code }: { readonly code: string }) {
  const words = useWords();
  const tiers = useWorkbench((state) => state.dataset?.targets.tiers);
  const value = useWorkbench(({ board: { view } }) => view?.gdpNominal[view.codes.indexOf(code)]?.at(-1));
  if (tiers === undefined) return null;
  const marks = tierMarks(tiers, words);
  return tierLabel(marks, tierOf(marks, value));
}

/** Each word searched for must stand in the name, the prefecture or the code. */
function isFound(unit: Unit | undefined, search: string): boolean {
  if (unit === undefined) return false;
  const terms = search.trim().split(/\s+/);
  return terms.every((term) =>
    [unit.code, unit.name, unit.prefecture.name].some((text) => text.includes(term)),
  );
}
