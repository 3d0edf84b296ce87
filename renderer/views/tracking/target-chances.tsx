import { useStore } from "zustand";
import type { ChancePair } from "../../../shared/result/tracking.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount } from "../../words/format.ts";
import { formatChance } from "../../words/format-chance.ts";
import { tierLabel } from "../../words/tier-marks.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { ChanceChange } from "./chance-change.tsx";
import type { TrackingScreen } from "./use-tracking.ts";

interface TargetChancesProps {
  readonly screen: TrackingScreen;
  readonly through: number | null;
}

/** Every target's chance by the scenario's assumptions and with the published years in their place. */
export function TargetChances({ screen, through }: TargetChancesProps) {
  const words = useWords();
  const { chances, scope, tiers, dataset, updating } = screen;
  const province = chances?.province[scope];
  const labelOf = (id: string) => {
    const count = dataset.targets.tiers.find((tier) => tier.id === id)?.count;
    return count === undefined
      ? words(id === "urbanJobs" ? "tracking.target.urbanJobs" : "tracking.target.incomeGap", {
          jobs: dataset.targets.urbanJobsPerYear,
        })
      : words("tracking.target.tier", { tier: tierLabel(tiers, id) ?? id, count });
  };
  const rows: [string, string, ChancePair][] =
    province === undefined
      ? []
      : [
          ...Object.entries(province.targets).map(([id, pair]): [string, string, ChancePair] => [
            id,
            labelOf(id),
            pair,
          ]),
          ["all", words("tracking.target.all"), province.all],
        ];
  return (
    <div className={updating ? "tracking-chances updating" : "tracking-chances"} aria-busy={updating}>
      <table className="table" aria-label={words("tracking.chances")}>
        <thead>
          <tr>
            <th scope="col">{words("tracking.chances")}</th>
            <th scope="col" className="numeric">
              {words("tracking.chances.before")}
            </th>
            <th scope="col" className="numeric">
              {through === null
                ? words("tracking.chances.after.none")
                : words("tracking.chances.after", { year: String(through) })}
            </th>
            <th scope="col" className="numeric">
              {words("tracking.chances.change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, label, pair]) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className="numeric">{chanceText(pair.before, words("probability.unknown"))}</td>
              <td className="numeric">{chanceText(pair.after, words("probability.unknown"))}</td>
              <td className="numeric">
                <ChanceChange pair={pair} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <DrawState screen={screen} through={through} />
      {province === undefined ? null : <p className="field-hint">{words("tracking.draws.why")}</p>}
    </div>
  );
}

function chanceText(share: number | null, unknown: string): string {
  return share === null ? unknown : formatChance(share);
}

/** How far the draws have come; stops them, and begins them again. */
function DrawState({ screen: { chances, updating }, through }: TargetChancesProps) {
  const words = useWords();
  const faultText = useFaultText();
  const { tracking } = useDesk();
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const running = useStore(tracking.store, (state) => state.running);
  const stopped = useStore(tracking.store, (state) => state.stopped);
  const fault = useStore(tracking.store, (state) => state.fault);
  if (through === null) return <p className="field-hint">{words("tracking.draws.nothing")}</p>;
  if (fault !== null && fault.of === document) {
    return (
      <p className="tracking-draws" role="alert">
        <span className="field-hint">
          {words("tracking.draws.failed")} {faultText(fault.fault)}
        </span>
        <TextButton onPress={tracking.draw}>{words("app.retry")}</TextButton>
      </p>
    );
  }
  if (running !== null) {
    const percent = running.total === 0 ? 0 : Math.floor((100 * running.done) / running.total);
    return (
      <p className="tracking-draws">
        <span className="field-hint" data-drawing="">
          {words("tracking.draws.running", { draws: formatCount(running.draws), percent: `${percent}%` })}
        </span>
        <TextButton quiet label={words("tracking.draws.stopLabel")} onPress={tracking.cancel}>
          {words("tracking.draws.stop")}
        </TextButton>
      </p>
    );
  }
  if (stopped !== null && stopped === document) {
    return (
      <p className="tracking-draws">
        <span className="field-hint">{words("tracking.draws.stopped")}</span>
        <TextButton onPress={tracking.draw}>{words("tracking.draws.again")}</TextButton>
      </p>
    );
  }
  return (
    <p className="field-hint" data-drawn={chances === null || updating ? undefined : ""}>
      {chances === null || updating
        ? words("tracking.draws.waiting")
        : words("tracking.draws.done", { draws: formatCount(chances.draws), seed: String(chances.seed) })}
    </p>
  );
}
