import { useMemo, useState } from "react";
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

/** Any of the units, found by name, prefecture or code. */
export function UnitChooser({ units, value, onChange }: UnitChooserProps) {
  const words = useWords();
  const dataset = useWorkbench((state) => state.dataset);
  const view = useWorkbench((state) => state.board.view);
  const name = units.find(({ code }) => code === value)?.name ?? value;
  /** Null: the name of the unit that is chosen; else what is being searched for. */
  const [search, setSearch] = useState<string | null>(null);
  const tiers = useMemo(
    () => (dataset === null ? [] : tierMarks(dataset.targets.tiers, words)),
    [dataset, words],
  );
  const items = useMemo(() => {
    const terms = (search ?? "").trim().split(/\s+/);
    return units
      .filter(({ code, name, prefecture }) =>
        terms.every((term) => [code, name, prefecture.name].some((text) => text.includes(term))),
      )
      .map((unit) => ({ id: unit.code, unit }));
  }, [units, search]);
  return (
    <ComboBox
      className="unit-chooser"
      aria-label={words("county.choose")}
      items={items}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      inputValue={search ?? name}
      onInputChange={(text) => setSearch(text === name ? null : text)}
      selectedKey={value}
      onSelectionChange={(key) => {
        setSearch(null);
        if (key !== null) onChange(String(key));
      }}
      onOpenChange={(open) => {
        if (!open) setSearch(null);
      }}
    >
      <div className="combo-field" {...(search === null ? {} : { "data-keeps-keys": "" })}>
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
          items={items}
          renderEmptyState={() => <p className="empty">{words("county.noMatch")}</p>}
        >
          {({ id, unit }) => {
            const row = view?.gdpNominal[view.codes.indexOf(id)];
            return (
              <ListBoxItem className="chooser-item" id={id} textValue={unit.name}>
                <span>{unit.name}</span>{" "}
                <span className="chooser-detail">
                  {unit.prefecture.name} {tierLabel(tiers, tierOf(tiers, row?.at(-1))) ?? ""}
                </span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
