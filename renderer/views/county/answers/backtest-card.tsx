import { useAnswer } from "../../../app/use-answer.ts";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { useWords } from "../../../words/use-words.ts";
import { BacktestErrorsChart } from "../../data/backtest-errors.tsx";
import type { CountyPlace } from "../county-place.ts";

/** How good the rule has been in the unit's prefecture, or in all where it has too little history. */
export function BacktestCard({ county: { dataset, unit } }: { readonly county: CountyPlace }) {
  const words = useWords();
  const answer = useAnswer("answers.backtest", { datasetId: dataset.id });
  return (
    <section className="panel answer-chart" aria-label={words("backtest.title")}>
      <AnswerBox answer={answer}>
        {(backtest) => {
          const place = backtest.places[unit.prefecture.code];
          const errors = place ?? backtest;
          const note =
            place === undefined
              ? words("backtest.card.none")
              : words("backtest.card.note", { name: place.name, count: place.origins });
          return backtest.span === null ? (
            <p className="empty">{words("backtest.none")}</p>
          ) : (
            <BacktestErrorsChart
              title={words("backtest.title")}
              note={note}
              horizons={backtest.horizons}
              errors={errors}
              {...(place === undefined ? { cells: backtest.cells } : {})}
            />
          );
        }}
      </AnswerBox>
    </section>
  );
}
