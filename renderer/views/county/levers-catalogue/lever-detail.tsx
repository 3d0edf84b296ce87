import { useState } from "react";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { LeverEntry } from "../../../../shared/scenario/lever-catalogue.ts";
import { maxHorizonYears, type Scenario } from "../../../../shared/scenario/schema.ts";
import { NumberBox } from "../../../controls/number-box.tsx";
import { TextBox } from "../../../controls/text-box.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { useWords, type Words } from "../../../words/use-words.ts";
import type { CatalogueRow } from "./catalogue-list.tsx";
import { EffectBoxes } from "./effect-boxes.tsx";
import { LeverContribution } from "./lever-contribution.tsx";
import { type LeverEdit, removeLever, setGrounds, setRamp, setStart } from "./lever-edits.ts";
import { useLeverName } from "./lever-words.ts";
import { OwnLever } from "./own-lever.tsx";

interface LeverDetailProps {
  readonly row: CatalogueRow;
  readonly dataset: Dataset;
  readonly document: Scenario;
  readonly onEdit: (edit: LeverEdit) => void;
}

/** One lever in full: section, effects, when they set in, on what grounds, on whom, and what it brings. */
export function LeverDetail({ row, dataset, document, onEdit }: LeverDetailProps) {
  const words = useWords();
  const leverName = useLeverName();
  const { entry, lever, taken, units } = row;
  const [wrong, setWrong] = useState<{ readonly start?: string; readonly ramp?: string }>({});
  const first = dataset.baseYear + 1;
  const last = dataset.baseYear + maxHorizonYears;
  return (
    <section className="catalogue-detail" aria-label={leverName(lever)}>
      <div className="panel-heading">
        <h3>{leverName(lever)}</h3>
        <span>
          {entry === null
            ? words("policy.own")
            : `${words("policy.section", { section: entry.section })} · ${scopeText(entry, words)}`}
        </span>
      </div>
      {entry === null ? <OwnLever row={row} dataset={dataset} document={document} onEdit={onEdit} /> : null}
      <EffectBoxes row={row} onEdit={onEdit} />
      <div className="effect-boxes">
        <NumberBox
          label={words("policy.start")}
          unit={words("unit.year")}
          value={lever.startYear}
          decimals={0}
          plain
          error={wrong.start ?? null}
          onCommit={(year) => {
            if (year === null || year < first || year > last) {
              const range = { first: String(first), last: String(last) };
              setWrong({ start: words("policy.wrong.start", range) });
            } else {
              setWrong({});
              onEdit(setStart(row, year));
            }
          }}
        />
        <NumberBox
          label={words("policy.ramp")}
          unit={words("unit.year")}
          value={lever.rampYears}
          decimals={3}
          error={wrong.ramp ?? null}
          onCommit={(years) => {
            if (years === null || !Number.isInteger(years) || years < 1 || years > 50) {
              setWrong({ ramp: words("policy.wrong.ramp") });
            } else {
              setWrong({});
              onEdit(setRamp(row, years));
            }
          }}
        />
      </div>
      <Grounds row={row} field="source" onEdit={onEdit} />
      <Grounds row={row} field="note" onEdit={onEdit} />
      <LeverContribution row={row} horizon={document.horizon} />
      <div>
        <h4 className="field-label">
          {words("policy.units")} · {words("policy.touches", { count: units.length })}
        </h4>
        <p className="catalogue-units">
          {units.length === 0
            ? words(entry === null ? "policy.touches.nobody" : "policy.touches.none")
            : units.map(({ name }) => name).join(words("common.listComma"))}
        </p>
      </div>
      {taken ? (
        <div>
          <TextButton quiet onPress={() => onEdit(removeLever(row))}>
            {words(entry === null ? "policy.own.remove" : "policy.remove")}
          </TextButton>
        </div>
      ) : null}
    </section>
  );
}

function scopeText(entry: LeverEntry, words: Words): string {
  if (entry.policyType !== null) return words(`policy.type.${entry.policyType}`);
  return words(entry.borderOnly ? "policy.scope.border" : "policy.scope.all");
}

interface GroundsProps {
  readonly row: CatalogueRow;
  readonly field: "source" | "note";
  readonly onEdit: (edit: LeverEdit) => void;
}

/** Text that becomes an edit when the box is left. */
function Grounds({ row, field, onEdit }: GroundsProps) {
  const words = useWords();
  const held = row.lever[field] ?? "";
  const [text, setText] = useState(held);
  return (
    <TextBox
      label={words(`project.${field}`)}
      value={text}
      maxLength={field === "source" ? 1000 : 4000}
      lines={field === "note" ? 2 : 1}
      onChange={setText}
      onBlur={() => {
        if (text.trim() !== held) onEdit(setGrounds(row, field, text));
      }}
    />
  );
}
