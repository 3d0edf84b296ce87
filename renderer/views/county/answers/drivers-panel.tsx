import { useMemo } from "react";
import { type Attribution, leverGroups } from "../../../../shared/result/answers.ts";
import { useAnswer } from "../../../app/use-answer.ts";
import { WaterfallChart } from "../../../charts/waterfall/waterfall-chart.tsx";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { ChartCell } from "../../../controls/chart-cell.tsx";
import { frameWords } from "../../../words/chart-words.ts";
import { formatYi, formatYiShort } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";

/** 变化由何而来: the unit's nominal GDP at the horizon against the baseline's, by lever group. */
export function DriversPanel({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const answer = useAnswer("answers.attribute", {
    against: null,
    subject: { result: "gdpNominal", unit: county.unit.code },
  });
  return (
    <section className="panel answer-chart" aria-label={words("drivers.title")}>
      <AnswerBox answer={answer}>
        {(attribution) =>
          attribution.difference === 0 ? (
            <>
              <div className="panel-heading">
                <h2>{words("drivers.title")}</h2>
              </div>
              <p className="empty">{words("drivers.none")}</p>
            </>
          ) : (
            <Waterfall attribution={attribution} updating={!answer.fresh} />
          )
        }
      </AnswerBox>
    </section>
  );
}

interface WaterfallProps {
  readonly attribution: Attribution;
  readonly updating: boolean;
}

export function Waterfall({ attribution, updating }: WaterfallProps) {
  const words = useWords();
  const { against, value, contributions, year, excluded } = attribution;
  const parts = useMemo(
    () =>
      leverGroups.flatMap((id) => {
        const part = contributions[id];
        return part === undefined ? [] : [{ id, label: words(`driver.${id}`), value: part }];
      }),
    [contributions, words],
  );
  const chartWords = useMemo(
    () => ({
      ...frameWords(words, "parts"),
      unit: words("unit.yi"),
      part: words("drivers.part"),
      contribution: words("drivers.contribution"),
      running: words("drivers.running"),
      nothing: (labels: readonly string[]) =>
        words("drivers.nothing", { labels: labels.join(words("common.listComma")) }),
      cut: words("drivers.cut"),
    }),
    [words],
  );
  const note = words("drivers.note", { year: String(year), unit: words("unit.yi") });
  return (
    <ChartCell chrome={48}>
      {(width, height) => (
        <WaterfallChart
          title={words("drivers.title")}
          note={updating ? `${note} · ${words("answer.updating")}` : note}
          status={
            excluded.length === 0
              ? words("drivers.method")
              : `${words("drivers.method")} · ${words("drivers.excluded", { count: excluded.length })}`
          }
          width={width}
          height={height}
          words={chartWords}
          from={{ label: words("drivers.from"), value: against }}
          to={{ label: words("drivers.to"), value }}
          parts={parts}
          format={formatYi}
          formatTick={formatYiShort}
        />
      )}
    </ChartCell>
  );
}
