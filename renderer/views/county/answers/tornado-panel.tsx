import { useMemo } from "react";
import type { Sensitivity, SensitivityBar } from "../../../../shared/result/answers.ts";
import { assumptions } from "../../../../shared/scenario/assumptions.ts";
import { useAnswer } from "../../../app/use-answer.ts";
import { TornadoChart } from "../../../charts/tornado/tornado-chart.tsx";
import type { TornadoBar } from "../../../charts/tornado/tornado-props.ts";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { ChartCell } from "../../../controls/chart-cell.tsx";
import { frameWords } from "../../../words/chart-words.ts";
import { formatPoints, formatRatio, formatYi, formatYiShort } from "../../../words/format.ts";
import { useWords, type Words } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";

/** 什么最要紧: each assumption a step either way, each parameter over its range. */
export function TornadoPanel({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const answer = useAnswer("answers.sensitivity", {
    subject: { result: "gdpNominal", unit: county.unit.code },
  });
  return (
    <section className="panel answer-chart" aria-label={words("tornado.title")}>
      <AnswerBox answer={answer}>
        {(sensitivity) => <Tornado sensitivity={sensitivity} updating={!answer.fresh} />}
      </AnswerBox>
    </section>
  );
}

interface TornadoProps {
  readonly sensitivity: Sensitivity;
  readonly updating: boolean;
}

function Tornado({ sensitivity, updating }: TornadoProps) {
  const words = useWords();
  const { bars: given, year, value } = sensitivity;
  const bars = useMemo(
    // What does not move the result at all is no answer to what matters.
    () => given.filter(({ spread }) => spread > 0).map((bar) => drawn(bar, words)),
    [given, words],
  );
  const chartWords = useMemo(
    () => ({
      ...frameWords(words, "parts"),
      unit: words("unit.yi"),
      assumption: words("tornado.assumption"),
      low: words("tornado.low"),
      high: words("tornado.high"),
      spread: words("tornado.spread"),
      more: (count: number) => words("tornado.more", { count }),
    }),
    [words],
  );
  const note = words("tornado.note", { year: String(year), unit: words("unit.yi") });
  return (
    <ChartCell chrome={48}>
      {(width, height) => (
        <TornadoChart
          title={words("tornado.title")}
          note={updating ? `${note} · ${words("answer.updating")}` : note}
          status={words("tornado.status")}
          width={width}
          height={height}
          words={chartWords}
          base={{ label: words("tornado.base"), value }}
          bars={bars}
          format={formatYi}
          formatTick={formatYiShort}
        />
      )}
    </ChartCell>
  );
}

function drawn(bar: SensitivityBar, words: Words): TornadoBar {
  const end = (at: number, value: number | null) => ({
    label:
      bar.kind === "range"
        ? formatRatio(at)
        : words("tornado.step", { sign: at < 0 ? "−" : "+", points: formatPoints(at) }),
    value,
  });
  return {
    id: bar.assumption,
    label: nameOf(bar.assumption, words),
    low: end(bar.low, bar.lowResult),
    high: end(bar.high, bar.highResult),
  };
}

function nameOf(name: string, words: Words): string {
  const known = assumptions.find((each) => each === name);
  if (known !== undefined) return words(`assumption.${known}`);
  if (name === "censusRevision") return words("tornado.censusRevision");
  return words(name === "jobsPerPoint" ? "tornado.jobsPerPoint" : "tornado.incomePassThrough");
}
