import { useMemo, useState } from "react";
import { NumberBox } from "../../controls/number-box.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { useWords } from "../../words/use-words.ts";
import { PathMarks } from "./path-marks.tsx";
import type { PathReading } from "./use-path.ts";

/** No county's growth was ever raised by more; what is typed beyond is a slip of the hand. */
const mostPoints = 30;

/** What is wanted: the counts, how far a county may be pushed, and which must or must not be chosen. */
export function PathQuestionPanel({ path }: { readonly path: PathReading }) {
  const words = useWords();
  const { dataset, scope, tiers, question, change } = path;
  const [wrong, setWrong] = useState<string | null>(null);
  const units = useMemo(
    () => dataset.units.filter(({ kind }) => scope === "counties-and-districts" || kind !== "district"),
    [dataset, scope],
  );
  return (
    <section className="panel path-question" aria-labelledby="path-question-title">
      <div className="panel-heading">
        <h2 id="path-question-title">{words("path.question")}</h2>
        <TextButton quiet onPress={path.reset}>
          {words("path.clear")}
        </TextButton>
      </div>
      {tiers.map(({ id, label }) => {
        const given = dataset.targets.tiers.find((tier) => tier.id === id)?.count ?? 0;
        return (
          <div key={id}>
            <NumberBox
              label={words("path.count", { tier: label })}
              unit={words("unit.count")}
              value={question.counts[id] ?? given}
              decimals={2}
              error={wrong === id ? words("path.wrong.count", { most: units.length }) : null}
              onCommit={(count) => {
                if (count === null || !Number.isInteger(count) || count < 0 || count > units.length) {
                  setWrong(id);
                } else {
                  setWrong(null);
                  change({ counts: { ...question.counts, [id]: count } });
                }
              }}
            />
            <p className="field-hint">{words("path.count.dataset", { count: given })}</p>
          </div>
        );
      })}
      <div>
        <NumberBox
          label={words("path.bound")}
          unit={words("measure.points")}
          value={question.maxExtraGrowth === null ? null : rounded(question.maxExtraGrowth * 100)}
          decimals={3}
          error={wrong === "bound" ? words("path.wrong.bound") : null}
          onCommit={(points) => {
            if (points !== null && !(points > 0 && points <= mostPoints)) setWrong("bound");
            else {
              setWrong(null);
              change({ maxExtraGrowth: points === null ? null : rounded(points) / 100 });
            }
          }}
        />
        <p className="field-hint">{question.maxExtraGrowth === null ? words("path.bound.none") : ""}</p>
      </div>
      <PathMarks path={path} units={units} />
    </section>
  );
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
