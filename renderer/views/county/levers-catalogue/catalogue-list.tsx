import type { Unit } from "../../../../shared/dataset/schema.ts";
import { type LeverEntry, leverFields } from "../../../../shared/scenario/lever-catalogue.ts";
import type { Lever } from "../../../../shared/scenario/schema.ts";
import { OnOff } from "../../../controls/on-off.tsx";
import { useWords } from "../../../words/use-words.ts";
import { standingOfLever } from "./lever-units.ts";
import { useLeverName } from "./lever-words.ts";

/** An entry with the scenario's lever of it, or the one it would get. */
export interface CatalogueRow {
  readonly entry: LeverEntry;
  readonly id: string;
  readonly lever: Lever;
  readonly taken: boolean;
  readonly units: readonly Unit[];
}

interface CatalogueListProps {
  readonly rows: readonly CatalogueRow[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onSwitch: (row: CatalogueRow, on: boolean) => void;
}

export function CatalogueList({ rows, chosen, onChoose, onSwitch }: CatalogueListProps) {
  const words = useWords();
  return (
    <nav className="catalogue-list" aria-label={words("policy.fields")}>
      {leverFields.map((field) => (
        <section key={field} aria-label={words(`policy.field.${field}`)}>
          <h3>{words(`policy.field.${field}`)}</h3>
          {rows
            .filter(({ entry }) => entry.field === field)
            .map((row) => (
              <Row
                key={row.entry.id}
                row={row}
                shown={row.entry.id === chosen}
                onChoose={() => onChoose(row.entry.id)}
                onSwitch={(on) => onSwitch(row, on)}
              />
            ))}
        </section>
      ))}
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
          {words("policy.section", { section: entry.section })}
          {" · "}
          {units.length === 0
            ? words("policy.touches.none")
            : words("policy.touches", { count: units.length })}
        </span>
      </button>
    </div>
  );
}
