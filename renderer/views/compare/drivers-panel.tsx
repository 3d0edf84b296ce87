import { useMemo, useState } from "react";
import { type Attribution, leverGroups } from "../../../shared/result/answers.ts";
import { useCall } from "../../app/use-call.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { WaterfallChart } from "../../charts/waterfall/waterfall-chart.tsx";
import { AnswerBox } from "../../controls/answer-box.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { Choice } from "../../controls/choice.tsx";
import { frameWords } from "../../words/chart-words.ts";
import { formatYi, formatYiShort } from "../../words/format.ts";
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
  const { against, value, contributions, year, excluded, unit } = attribution;
  const dataset = useWorkbench((state) => state.dataset);
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
  const place = dataset?.units.find(({ code }) => code === unit)?.name ?? words("compare.path.province");
  return (
    <ChartCell chrome={48}>
      {(width, height) => (
        <WaterfallChart
          title={words("compare.drivers.title", { from, to })}
          note={words("compare.drivers.note", { year: String(year), place, unit: words("unit.yi") })}
          status={
            excluded.length === 0
              ? words("drivers.method")
              : `${words("drivers.method")} · ${words("drivers.excluded", { count: excluded.length })}`
          }
          width={width}
          height={height}
          words={chartWords}
          from={{ label: from, value: against }}
          to={{ label: to, value }}
          parts={parts}
          format={formatYi}
          formatTick={formatYiShort}
        />
      )}
    </ChartCell>
  );
}
