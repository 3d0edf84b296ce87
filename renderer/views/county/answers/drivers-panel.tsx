import type { Attribution } from "../../../../shared/result/answers.ts";
import { useAnswer } from "../../../app/use-answer.ts";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { AttributionChart } from "../../../controls/attribution-chart.tsx";
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

function Waterfall({ attribution, updating }: WaterfallProps) {
  const words = useWords();
  const note = words("drivers.note", { year: String(attribution.year), unit: words("unit.yi") });
  return (
    <AttributionChart
      attribution={attribution}
      title={words("drivers.title")}
      note={updating ? `${note} · ${words("answer.updating")}` : note}
      from={words("drivers.from")}
      to={words("drivers.to")}
    />
  );
}
