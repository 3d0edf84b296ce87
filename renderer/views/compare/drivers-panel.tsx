import { useState } from "react";
import type { Attribution } from "../../../shared/result/answers.ts";
import { useCall } from "../../app/use-call.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { AnswerBox } from "../../controls/answer-box.tsx";
import { AttributionChart } from "../../controls/attribution-chart.tsx";
import { Choice } from "../../controls/choice.tsx";
import { useWords } from "../../words/use-words.ts";
import type { ComparisonReading, Difference } from "./use-comparison.ts";

interface DriversPanelProps {
  readonly compared: ComparisonReading;
  readonly difference: Difference;
  /** Null: the province. */
  readonly unit: string | null;
}

/** From the base to one of the others through what each kind of assumption adds; exact. */
export function DriversPanel({ compared, difference, unit }: DriversPanelProps) {
  const words = useWords();
  const { ids, names } = compared;
  const [chosen, setChosen] = useState("1");
  const index = Number(chosen) < ids.length ? Number(chosen) : 1;
  const { scenarios } = difference;
  const sameDataset = scenarios[0]?.datasetId === scenarios[index]?.datasetId;
  return (
    <section className="panel compare-panel" aria-label={words("compare.drivers")}>
      <div className="panel-heading">
        <h2>{words("compare.drivers")}</h2>
        <span className="bar-space" />
        {ids.length > 2 ? (
          <Choice
            label={words("compare.drivers.of")}
            options={ids.slice(1).map((_, at) => ({ value: String(at + 1), label: names[at + 1] ?? "" }))}
            value={String(index)}
            onChange={setChosen}
          />
        ) : null}
      </div>
      {sameDataset ? (
        <Drivers key={index} compared={compared} index={index} unit={unit} />
      ) : (
        <p className="empty">{words("compare.drivers.other-dataset")}</p>
      )}
    </section>
  );
}

interface DriversProps {
  readonly compared: ComparisonReading;
  readonly index: number;
  readonly unit: string | null;
}

function Drivers({ compared, index, unit }: DriversProps) {
  const words = useWords();
  const { ids, names, datasetId, moves } = compared;
  const answer = useCall(
    "answers.attribute",
    {
      id: ids[index] ?? null,
      datasetId,
      against: ids[0],
      subject: { result: "gdpNominal", unit },
    },
    moves,
  );
  const [from = "", to = ""] = [names[0], names[index]];
  return (
    <AnswerBox answer={answer}>
      {(attribution) =>
        attribution.difference === 0 ? (
          <p className="empty">{words("compare.drivers.none", { name: from })}</p>
        ) : (
          <Waterfall attribution={attribution} from={from} to={to} />
        )
      }
    </AnswerBox>
  );
}

interface WaterfallProps {
  readonly attribution: Attribution;
  readonly from: string;
  readonly to: string;
}

function Waterfall({ attribution, from, to }: WaterfallProps) {
  const words = useWords();
  const { year, unit } = attribution;
  const dataset = useWorkbench((state) => state.dataset);
  const place = dataset?.units.find(({ code }) => code === unit)?.name ?? words("compare.path.province");
  return (
    <AttributionChart
      attribution={attribution}
      title={words("compare.drivers.title", { from, to })}
      note={words("compare.drivers.note", { year: String(year), place, unit: words("unit.yi") })}
      from={from}
      to={to}
    />
  );
}
