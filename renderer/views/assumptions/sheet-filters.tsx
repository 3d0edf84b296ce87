import { useMemo } from "react";
import { Input, SearchField } from "react-aria-components";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { Choice } from "../../controls/choice.tsx";
import { OnOff } from "../../controls/on-off.tsx";
import { tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "./option-select.tsx";
import { blockSets } from "./sheet-columns.ts";
import { groupings, sortings } from "./sheet-table.ts";
import type { SheetLook } from "./use-sheet.ts";

interface SheetFiltersProps {
  readonly dataset: Dataset;
  readonly look: SheetLook;
  onLook(change: Partial<SheetLook>): void;
}

/** Which assumptions and units are shown, in which groups and order. */
export function SheetFilters({ dataset, look, onLook }: SheetFiltersProps) {
  const words = useWords();
  const { filter, grouping, sorting, blocks } = look;
  const prefectures = useMemo(() => {
    const names = new Map(dataset.units.map(({ prefecture: { code, name } }) => [code, name]));
    return [...names].map(([value, label]) => ({ value, label }));
  }, [dataset]);
  const tiers = useMemo(
    () => tierMarks(dataset.targets.tiers, words).map(({ id, label }) => ({ value: id, label })),
    [dataset, words],
  );
  const any = (what: string) => ({ value: "", label: words("grid.any", { what }) });
  const onFilter = (change: Partial<typeof filter>) => onLook({ filter: { ...filter, ...change } });
  return (
    <div className="sheet-filters">
      <Choice
        label={words("grid.blocks")}
        options={blockSets.map((value) => ({ value, label: words(`grid.blocks.${value}`) }))}
        value={blocks}
        onChange={(value) => onLook({ blocks: value })}
      />
      <SearchField
        className="sheet-search"
        aria-label={words("grid.search")}
        value={filter.search}
        onChange={(search) => onFilter({ search })}
        {...(filter.search === "" ? {} : { "data-keeps-keys": "" })}
      >
        <Input className="input" placeholder={words("grid.search.hint")} />
      </SearchField>
      <OptionSelect
        label={words("grid.prefecture")}
        options={[any(words("grid.prefecture")), ...prefectures]}
        value={filter.prefecture}
        onChange={(prefecture) => onFilter({ prefecture })}
      />
      <OptionSelect
        label={words("grid.tier")}
        options={[any(words("grid.tier")), ...tiers]}
        value={filter.tier}
        onChange={(tier) => onFilter({ tier })}
      />
      <OptionSelect
        label={words("grid.group")}
        options={groupings.map((value) => ({ value, label: words(`grid.group.${value}`) }))}
        value={grouping}
        onChange={(value) => onLook({ grouping: value, folded: new Set() })}
      />
      <OptionSelect
        label={words("grid.sort")}
        options={sortings.map((value) => ({ value, label: words(`grid.sort.${value}`) }))}
        value={sorting}
        onChange={(value) => onLook({ sorting: value })}
      />
      <span className="sheet-own">
        <OnOff label={words("grid.own")} on={filter.own} onChange={(own) => onFilter({ own })} />
        <span aria-hidden="true">{words("grid.own")}</span>
      </span>
    </div>
  );
}
