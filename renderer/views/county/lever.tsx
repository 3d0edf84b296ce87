import { useMemo } from "react";
import type { AssumptionReading } from "../../../shared/scenario/assumption-reading.ts";
import { useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import { LeverRow } from "../../controls/lever-row.tsx";
import { formatPercent } from "../../words/format.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import type { CountyPlace } from "./county-place.ts";
import { type LeverSpec, sliderRange } from "./lever-groups.ts";
import { scopeName, scopeOf, stepPlace } from "./lever-scope.ts";
import { useLeverEdits } from "./use-lever-edits.ts";
import { useReading } from "./use-reading.ts";

interface LeverProps {
  readonly spec: LeverSpec;
  readonly county: CountyPlace;
}

/** One assumption at the chosen scope: what it reads, and the edits on it. Edits of other assumptions pass it by. */
export function Lever({ spec, county: { dataset, unit, horizon } }: LeverProps) {
  const words = useWords();
  const kind = useSettings((settings) => settings.leverScope);
  const { assumption } = spec;
  const scope = useMemo(() => scopeOf(kind, unit), [kind, unit]);
  const years = useMemo(
    () => Array.from({ length: horizon - dataset.baseYear }, (_, index) => dataset.baseYear + 1 + index),
    [dataset, horizon],
  );
  const reading = useReading(dataset, scope, assumption, years);
  const value = mean(reading.values);
  const inherited = mean(reading.inherited);
  const reference = mean(reading.reference);
  const problems = useProblems(
    assumption,
    kind === "unit" ? unit.code : null,
    kind !== "unit" || reading.from.kind === "override",
  );
  const on = useLeverEdits({
    reading,
    years,
    scope,
    place: stepPlace(kind, unit),
    assumption,
    value,
    inherited,
  });
  const range = useMemo(() => sliderRange(spec, reference), [spec, reference]);
  const byYear = useMemo(
    () => years.map((year, index) => ({ year, value: reading.values[index] ?? 0 })),
    [years, reading],
  );
  return (
    <LeverRow
      label={words(spec.label)}
      name={words(`assumption.${assumption}`)}
      value={value}
      reference={reference}
      range={range}
      step={spec.step}
      overridden={reading.own !== null}
      source={sourceText(reading, inherited, dataset, words)}
      note={reading.narrower === 0 ? null : words("levers.narrower", { count: reading.narrower })}
      problem={problems}
      years={byYear}
      on={on}
    />
  );
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** “继承自 昆明市 5.10%”, or what an own value stands instead of. */
function sourceText(
  { own, from }: AssumptionReading,
  inherited: number,
  dataset: CountyPlace["dataset"],
  words: Words,
): string {
  const source =
    from.kind === "reference"
      ? words("levers.from.reference")
      : from.kind === "mixed"
        ? words("levers.from.mixed")
        : words("levers.from.override", { place: scopeName(from.scope, dataset, words) });
  const value = formatPercent(inherited);
  return own === null
    ? words("levers.from.value", { source, value })
    : words("levers.own", { source, value });
}

/** What the model refused of this assumption: of the unit's own, and of what many units share. "" is nothing. */
function useProblems(assumption: string, code: string | null, shared: boolean): string {
  const words = useWords();
  return useWorkbench(({ board }) => {
    const own = (board.view?.problems ?? []).filter(
      (problem) =>
        (problem.unit === null ? shared : problem.unit === code) &&
        problem.assumption !== null &&
        (problem.assumption === assumption || problem.assumption.startsWith(`${assumption}.`)),
    );
    const messages = [...new Set(own.map(({ message }) => message))];
    const [first = ""] = messages;
    if (messages.length < 2) return first;
    return `${first} ${words("levers.moreProblems", { count: messages.length - 1 })}`;
  });
}
