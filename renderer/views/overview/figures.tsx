import type { ReactNode } from "react";
import type { SeriesPoint } from "../../charts/chart-props.ts";
import { Sparkline } from "../../charts/sparkline/sparkline.tsx";
import { SourceButton } from "../../controls/source-button.tsx";
import { formatCount, formatWan } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { Together } from "./together.tsx";
import type { BoardReading } from "./use-board.ts";
import { type Chance, useChances } from "./use-chances.ts";

/** The targets in four sentences one can quote. */
export function Figures({ board }: { readonly board: BoardReading }) {
  const chances = useChances(board.scope);
  return (
    <div className="figures with-chance">
      {board.dataset.targets.tiers.map(({ id }) => (
        <TierFigure key={id} board={board} tier={id} chance={chances.target(id)} />
      ))}
      <JobsFigure board={board} chance={chances.target("urbanJobs")} />
      <IncomeFigure board={board} chance={chances.target("incomeGap")} />
      <Together board={board} />
    </div>
  );
}

interface FigureProps {
  readonly caption: string;
  /** The figure itself, said large. */
  readonly value: string;
  /** What stands behind it: “/ 15 个县(市)”. */
  readonly of: string;
  readonly detail: string;
  /** How sure: “达标概率 18%”; null before an ensemble has run. */
  readonly chance: Chance | null;
  /** The indicator of the base figures it is reckoned from. */
  readonly source: string;
  readonly children?: ReactNode;
}

function Figure({ caption, value, of, detail, chance, source, children }: FigureProps) {
  return (
    <section className="figure">
      <p className="figure-sentence">
        <span className="figure-caption">{caption}</span>{" "}
        <span className="figure-line">
          <span className="figure-value">{value}</span> <span className="figure-of">{of}</span>
        </span>{" "}
        <span className="figure-detail">{detail}</span>
      </p>
      <div className="figure-side">
        <span className={chance?.updating ? "figure-chance probability-updating" : "figure-chance"}>
          {chance?.text}
        </span>
        {children}
      </div>
      <SourceButton what={caption} indicator={source} level="unit" small />
    </section>
  );
}

function pointsOf(years: readonly number[], values: readonly (number | null)[]): SeriesPoint[] {
  return years.map((year, index) => ({ year, value: values[index] ?? null }));
}

interface BoardFigureProps {
  readonly board: BoardReading;
  readonly chance: Chance | null;
}

function TierFigure({ board, tier, chance }: BoardFigureProps & { readonly tier: string }) {
  const words = useWords();
  const { province, view, horizon, scope } = board;
  const label = board.tiers.find(({ id }) => id === tier)?.label ?? tier;
  const { reached, target = 0 } = province.targets[tier] ?? { reached: null };
  const short = Math.max(0, target - (reached ?? 0));
  return (
    <Figure
      caption={label}
      value={formatCount(reached)}
      of={words("figure.tier.of", { target, scope: words(`figure.scope.${scope}`) })}
      detail={
        short === 0
          ? words("figure.tier.met", { year: String(horizon) })
          : words("figure.tier.short", { year: String(horizon), short })
      }
      chance={chance}
      source="output"
    >
      <Sparkline
        label={words("figure.tier.spark", { tier: label })}
        points={pointsOf(view.years, province.tierCounts[tier] ?? [])}
        target={target}
        format={formatCount}
      />
    </Figure>
  );
}

function JobsFigure({ board: { province, view }, chance }: BoardFigureProps) {
  const words = useWords();
  const target = province.targets.urbanJobs?.target ?? 0;
  const projected = pointsOf(view.years, province.urbanJobs).slice(1);
  const known = projected.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const lowest = known.reduce<(typeof known)[number] | null>(
    (least, each) => (least === null || each.value < least.value ? each : least),
    null,
  );
  const below = known.filter(({ value }) => value < target).length;
  const detail =
    lowest === null
      ? words("figure.jobs.unknown")
      : below === 0
        ? words("figure.jobs.met", { year: String(lowest.year) })
        : words("figure.jobs.short", { count: below, year: String(lowest.year) });
  return (
    <Figure
      caption={words("figure.jobs")}
      value={formatWan(lowest?.value)}
      of={words("figure.jobs.of", { target })}
      detail={detail}
      chance={chance}
      source="urbanJobs"
    >
      <Sparkline label={words("figure.jobs.spark")} points={projected} target={target} format={formatWan} />
    </Figure>
  );
}

function IncomeFigure({ board: { province, scope, baseYear, horizon }, chance }: BoardFigureProps) {
  const words = useWords();
  const { narrowing, judgedIncome } = province;
  return (
    <Figure
      caption={words("figure.income")}
      value={formatCount(narrowing)}
      of={words("figure.income.of", { judged: judgedIncome, scope: words(`figure.scope.${scope}`) })}
      detail={words("figure.income.detail", { year: String(horizon), base: String(baseYear) })}
      chance={chance}
      source="income"
    />
  );
}
