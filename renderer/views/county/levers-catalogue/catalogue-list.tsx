import type { Unit } from "../../../../shared/dataset/schema.ts";
import {
  type LeverEntry,
  type LeverField,
  leverFields,
} from "../../../../shared/scenario/lever-catalogue.ts";
import type { Lever } from "../../../../shared/scenario/schema.ts";
import { OnOff } from "../../../controls/on-off.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { useWords } from "../../../words/use-words.ts";
import { standingOfLever } from "./lever-units.ts";
import { useLeverName } from "./lever-words.ts";

/** An entry with the scenario's lever of it, or the one it would get; a lever of the planner's own has no entry. */
export interface CatalogueRow {
  /** The entry's id; of a lever of the planner's own its id in the scenario. */
  readonly key: string;
  readonly entry: LeverEntry | null;
  readonly id: string;
  readonly lever: Lever;
  readonly taken: boolean;
  readonly units: readonly Unit[];
}

interface CatalogueListProps {
  readonly rows: readonly CatalogueRow[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onAdd: () => void;
  readonly onSwitch: (row: CatalogueRow, on: boolean) => void;
}

export function CatalogueList({ rows, chosen, onChoose, onAdd, onSwitch }: CatalogueListProps) {
  const words = useWords();
  const rowsOf = (field: LeverField | null) =>
    rows
      .filter(({ entry }) => (entry?.field ?? null) === field)
      .map((row) => (
        <Row
          key={row.key}
          row={row}
          shown={row.key === chosen}
          onChoose={() => onChoose(row.key)}
          onSwitch={(on) => onSwitch(row, on)}
        />
      ));
  return (
    <nav className="catalogue-list" aria-label={words("policy.fields")}>
      {leverFields.map((field) => (
        <section key={field} aria-label={words(`policy.field.${field}`)}>
          <h3>{words(`policy.field.${field}`)}</h3>
          {rowsOf(field)}
        </section>
      ))}
      <section aria-label={words("policy.own")}>
        <h3>{words("policy.own")}</h3>
        {rowsOf(null)}
        <TextButton quiet onPress={onAdd}>
          {words("policy.own.add")}
        </TextButton>
      </section>
    </nav>
  );
}

interface RowProps {
  readonly row: CatalogueRow;
  readonly shown: boolean;
  readonly onChoose: () => void;
  readonly onSwitch: (on: boolean) => void;
}

function Row({ row: { entry, lever, taken, units }, shown, onChoose, onSwitch }: RowProps) {
  const words = useWords();
  const leverName = useLeverName();
  const name = leverName(lever);
  const standing = standingOfLever(lever, taken);
  return (
    <div className={shown ? "catalogue-row shown" : "catalogue-row"}>
      <OnOff label={words("policy.switch", { name })} on={taken && lever.enabled} onChange={onSwitch} />
      <button type="button" className="catalogue-choose" aria-pressed={shown} onClick={onChoose}>
        <span className="measure-name">{name}</span>
        <span className={`catalogue-state ${standing}`}>{words(`policy.state.${standing}`)}</span>
        <span className="measure-note">
          {entry === null ? "" : `${words("policy.section", { section: entry.section })} · `}
          {units.length === 0
            ? words(entry === null ? "policy.touches.nobody" : "policy.touches.none")
            : words("policy.touches", { count: units.length })}
        </span>
      </button>
    </div>
  );
}
