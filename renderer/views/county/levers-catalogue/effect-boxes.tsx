import { useState } from "react";
import { type LeverEffect, leverEffects } from "../../../../shared/scenario/schema.ts";
import { NumberBox } from "../../../controls/number-box.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CatalogueRow } from "./catalogue-list.tsx";
import { type LeverEdit, setEffect } from "./lever-edits.ts";
import { hasEffects } from "./lever-units.ts";
import { shownSize, sizeUnit, storedSize } from "./lever-words.ts";

/** No lever moves a rate by more; what is typed beyond is a slip of the hand. */
const mostPoints = 50;

interface EffectBoxesProps {
  readonly row: CatalogueRow;
  readonly onEdit: (edit: LeverEdit) => void;
}

/** What the planner says the lever adds once fully in place. */
export function EffectBoxes({ row, onEdit }: EffectBoxesProps) {
  const words = useWords();
  const { entry, lever } = row;
  const [wrong, setWrong] = useState<LeverEffect | null>(null);
  // The catalogue's own questions, and whatever else the lever already carries; one of the planner's own may carry any.
  const shown = leverEffects.filter(
    (effect) => entry === null || entry.asks.includes(effect) || lever.effects[effect],
  );
  return (
    <fieldset className="field-group">
      <legend>
        {words("policy.effects")} · {words("policy.effects.note")}
      </legend>
      <div className="effect-boxes">
        {shown.map((effect) => (
          <NumberBox
            key={effect}
            label={words(`effect.${effect}`)}
            unit={sizeUnit(effect, words)}
            value={shownSize(effect, lever.effects[effect] ?? 0)}
            decimals={4}
            error={wrong === effect ? words("policy.wrong.effect", { most: mostPoints }) : null}
            onCommit={(value) => {
              const size = value ?? 0;
              if (effect !== "urbanJobs" && Math.abs(size) > mostPoints) setWrong(effect);
              else {
                setWrong(null);
                onEdit(setEffect(row, effect, storedSize(effect, size)));
              }
            }}
          />
        ))}
      </div>
      {hasEffects(lever) ? null : <p className="field-hint">{words("policy.state.empty")}</p>}
    </fieldset>
  );
}
