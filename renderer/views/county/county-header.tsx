import { useCallback } from "react";
import { actions } from "../../actions/actions.ts";
import { NextIcon, PreviousIcon } from "../../app/icons.tsx";
import { useDesk } from "../../app/workbench-context.tsx";
import { ActionButton } from "../../controls/action-button.tsx";
import { SourceButton } from "../../controls/source-button.tsx";
import { formatPercent, formatYi } from "../../words/format.ts";
import { tierLabel, tierOf } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import { TierChances } from "./tier-chances.tsx";
import { UnitChooser } from "./unit-chooser.tsx";
import type { CountyReading } from "./use-county.ts";

const previousIcon = <PreviousIcon />;
const nextIcon = <NextIcon />;

/** Which unit, where it stands and where it comes to stand. */
export function CountyHeader({ county }: { readonly county: CountyReading }) {
  const words = useWords();
  const { settings } = useDesk();
  const { unit, tiers, result, dataset, baseYear, horizon } = county;
  const choose = useCallback((code: string) => settings.setState({ unit: code }), [settings]);
  const from = tierLabel(tiers, tierOf(tiers, result?.gdpNominal[0]));
  const to = tierLabel(tiers, tierOf(tiers, result?.gdpNominal.at(-1)));
  const district = unit.kind === "district";
  return (
    <header className="county-header">
      <ActionButton action={actions.previousUnit} icon={previousIcon} />
      <UnitChooser units={dataset.units} value={unit.code} onChange={choose} />
      <ActionButton action={actions.nextUnit} icon={nextIcon} />
      <p className="county-place">
        {words("county.header.place", {
          prefecture: unit.prefecture.name,
          kind: words(`kind.${unit.kind}`),
        })}
        <SourceButton what={unit.name} place={unit.code} />
        {unit.border ? <span className="tag">{words("county.border")}</span> : null}
      </p>
      <dl className="county-facts">
        <div>
          <dt>{words("county.header.gdp", { from: String(baseYear), to: String(horizon) })}</dt>
          <dd className="strong">
            {words("county.header.path", {
              from: formatYi(result?.gdpNominal[0]),
              to: formatYi(result?.gdpNominal.at(-1)),
            })}
          </dd>
        </div>
        <div>
          <dt>{words("county.header.tier")}</dt>
          <dd className="strong">
            {from === null || to === null
              ? words("common.noFigure")
              : from === to
                ? words("county.header.tierSame", { tier: from })
                : words("county.header.tierPath", { from, to })}
            {district ? <span className="tag">{words("county.header.out")}</span> : null}
          </dd>
        </div>
        <TierChances code={unit.code} tiers={tiers} horizon={horizon} />
        <div>
          <dt>{words("county.header.growth")}</dt>
          <dd className="strong">{formatPercent(meanGrowth(result?.gdpReal ?? []))}</dd>
        </div>
      </dl>
    </header>
  );
}

/** Mean yearly growth from the first to the last figure. */
function meanGrowth(values: readonly (number | null)[]): number | null {
  const first = values[0] ?? null;
  const last = values.at(-1) ?? null;
  if (first === null || last === null || first <= 0 || values.length < 2) return null;
  return (last / first) ** (1 / (values.length - 1)) - 1;
}
