import { useState } from "react";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Backtest } from "../../../shared/result/answers.ts";
import { useAnswer } from "../../app/use-answer.ts";
import { AnswerBox } from "../../controls/answer-box.tsx";
import { Choice } from "../../controls/choice.tsx";
import { useWords } from "../../words/use-words.ts";
import { BacktestErrorsChart, type BesideDrift } from "./backtest-errors.tsx";
import { BacktestTable } from "./backtest-table.tsx";

/** How good the reference rule has been, whole and where it had no part in its own choosing. */
export function BacktestPage({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords();
  const answer = useAnswer("answers.backtest", { datasetId: dataset.id });
  return (
    <AnswerBox answer={answer}>
      {(backtest) =>
        backtest.span === null ? (
          <p className="empty">{words("backtest.none")}</p>
        ) : (
          <Tested backtest={backtest} span={backtest.span} />
        )
      }
    </AnswerBox>
  );
}

interface TestedProps {
  readonly backtest: Backtest;
  readonly span: NonNullable<Backtest["span"]>;
}

function Tested({ backtest, span }: TestedProps) {
  const words = useWords();
  const [shown, setShown] = useState("all");
  const { counties, horizons, late } = backtest;
  const parts = [
    { value: "all", label: words("backtest.all"), horizons, errors: backtest as BesideDrift },
    { value: "late", label: words("backtest.late", { from: String(late.from) }), horizons, errors: late },
    ...(counties === null
      ? []
      : [
          {
            value: "counties",
            label: words("backtest.counties", {
              count: counties.series,
              origin: String(counties.origin),
              horizon: counties.horizon,
            }),
            horizons: [counties.horizon],
            errors: counties,
          },
        ]),
  ];
  const part = parts.find(({ value }) => value === shown) ?? parts[0];
  if (part === undefined) return null;
  return (
    <div className="data-backtest">
      <p className="field-hint data-note">
        {words("backtest.span", {
          series: backtest.series,
          from: String(span.from),
          to: String(span.to),
          origins: backtest.origins,
        })}
      </p>
      <Choice label={words("backtest.shown")} options={parts} value={part.value} onChange={setShown} />
      <BacktestErrorsChart
        title={words("backtest.title")}
        note={words("backtest.chart.note")}
        horizons={part.horizons}
        errors={part.errors}
        {...(part.value === "all" ? { cells: backtest.cells } : {})}
      />
      <BacktestTable horizons={part.horizons} errors={part.errors} />
    </div>
  );
}
