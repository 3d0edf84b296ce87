import { memo } from "react";
import { useEnsembleStanding } from "../../app/use-ensemble-standing.ts";
import { useEnsemble } from "../../app/workbench-context.tsx";
import type { TierMark } from "../../charts/chart-props.ts";
import { ProbabilityMark } from "../../charts/probability-strip/probability-mark.tsx";
import { formatChance } from "../../words/format-chance.ts";
import { useWords } from "../../words/use-words.ts";

interface TierChancesProps {
  readonly code: string;
  readonly tiers: readonly TierMark[];
  readonly horizon: number;
}

/** How likely the unit stands in each tier at the horizon. */
export const TierChances = memo(function TierChances({ code, tiers, horizon }: TierChancesProps) {
  const words = useWords();
  const unit = useEnsemble((state) => state.result?.units.find((each) => each.code === code));
  const updating = useEnsembleStanding() === "updating";
  const title = words("probability.tier", { year: String(horizon) });
  const likeliest = tiers
    .map((tier) => ({ tier, probability: unit?.probability[tier.id] ?? 0 }))
    .reduce((most, each) => (each.probability > most.probability ? each : most), {
      tier: tiers[0],
      probability: 0,
    });
  return (
    <div className="tier-chances">
      <dt>{title}</dt>
      <dd className={updating ? "probability-updating" : undefined}>
        <ProbabilityMark
          label={title}
          tiers={tiers}
          probability={unit?.probability ?? null}
          format={formatChance}
          width={120}
          height={12}
        />
        <span>
          {unit === undefined
            ? words("common.noFigure")
            : words("probability.likeliest", {
                tier: likeliest.tier?.label ?? "",
                value: formatChance(likeliest.probability),
              })}
        </span>
      </dd>
    </div>
  );
});
