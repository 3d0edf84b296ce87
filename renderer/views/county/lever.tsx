import { useMemo, useRef } from "react";
import type { AssumptionReading } from "../../../shared/scenario/assumption-reading.ts";
import { withYear } from "../../../shared/scenario/path-value.ts";
import { clearOverride, setOverride } from "../../../shared/scenario/set-override.ts";
import { useDesk, useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import { LeverRow } from "../../controls/lever-row.tsx";
import { formatPercent } from "../../words/format.ts";
import { clearOverrideLabel, setOverrideLabel, setYearLabel } from "../../words/step-text.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import { type LeverSpec, sliderRange } from "./lever-groups.ts";
import { scopeName, scopeOf, stepPlace } from "./lever-scope.ts";
import type { CountyReading } from "./use-county.ts";
import { useReading } from "./use-reading.ts";

interface LeverProps {
  readonly spec: LeverSpec;
  readonly county: CountyReading;
}

/** One assumption at the chosen scope: what it reads, and the edits on it. */
export function Lever({ spec, county }: LeverProps) {
  const scenario = useWorkbench((state) => state.scenario?.document ?? null);
  return scenario === null ? null : <OpenLever spec={spec} county={county} scenario={scenario} />;
}

function OpenLever({
  spec,
  county: { dataset, unit, horizon },
  scenario,
}: LeverProps & { readonly scenario: Parameters<typeof useReading>[1] }) {
  const words = useWords();
  const { workbench } = useDesk();
  const kind = useSettings((settings) => settings.leverScope);
  const { assumption } = spec;
  const scope = useMemo(() => scopeOf(kind, unit), [kind, unit]);
  const years = useMemo(
    () => Array.from({ length: horizon - dataset.baseYear }, (_, index) => dataset.baseYear + 1 + index),
    [dataset, horizon],
  );
  const reading = useReading(dataset, scenario, scope, assumption, years);
  const value = mean(reading.values);
  const inherited = mean(reading.inherited);
  const reference = mean(reading.reference);
  const place = stepPlace(kind, unit);
  /** What stood before the hand took the slider. */
  const before = useRef<number | null>(null);
  const problems = useProblems(
    assumption,
    kind === "unit" ? unit.code : null,
    kind !== "unit" || reading.from.kind === "override",
  );

  return (
    <LeverRow
      label={words(spec.label)}
      name={words(`assumption.${assumption}`)}
      value={value}
      reference={reference}
      range={sliderRange(spec, reference)}
      step={spec.step}
      overridden={reading.own !== null}
      source={sourceText(reading, inherited, dataset, words)}
      note={reading.narrower === 0 ? null : words("levers.narrower", { count: reading.narrower })}
      problems={problems}
      years={years.map((year, index) => ({ year, value: reading.values[index] ?? value }))}
      onDrag={(to) => {
        before.current ??= value;
        workbench.drag(setOverrideLabel(place, assumption, before.current, to), (draft) =>
          setOverride(draft, scope, assumption, to),
        );
      }}
      onDragEnd={() => {
        before.current = null;
        workbench.endDrag();
      }}
      onCommit={(to) =>
        workbench.edit(setOverrideLabel(place, assumption, value, to), (draft) =>
          setOverride(draft, scope, assumption, to),
        )
      }
      onYear={(year, to) => {
        const from = reading.values[years.indexOf(year)] ?? value;
        const path = withYear(reading.own?.override.path ?? null, years, reading.values, year, to);
        workbench.edit(setYearLabel(place, assumption, year, from, to), (draft) =>
          setOverride(draft, scope, assumption, path),
        );
      }}
      onReset={() =>
        workbench.edit(clearOverrideLabel(place, assumption, inherited), (draft) =>
          clearOverride(draft, scope, assumption),
        )
      }
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
  dataset: CountyReading["dataset"],
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

/** What the model refused of this assumption: of the unit's own, and of what many units share. */
function useProblems(assumption: string, code: string | null, shared: boolean): string[] {
  const words = useWords();
  const problems = useWorkbench((state) => state.board.view?.problems);
  return useMemo(() => {
    const own = (problems ?? []).filter(
      (problem) =>
        (problem.unit === null ? shared : problem.unit === code) &&
        problem.assumption !== null &&
        (problem.assumption === assumption || problem.assumption.startsWith(`${assumption}.`)),
    );
    const messages = [...new Set(own.map(({ message }) => message))];
    const [first] = messages;
    if (first === undefined) return [];
    if (messages.length === 1) return [first];
    return [first, words("levers.moreProblems", { count: messages.length - 1 })];
  }, [problems, assumption, code, shared, words]);
}
