import { useMemo } from "react";
import { useEnsembleStanding } from "../../app/use-ensemble-standing.ts";
import { useEnsemble, useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import { MapChart } from "../../charts/map/map-chart.tsx";
import type { MapReading } from "../../charts/map/map-props.ts";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { useUnitSource } from "../../controls/use-source.ts";
import { YearSlider } from "../../controls/year-slider.tsx";
import { frameWords } from "../../words/chart-words.ts";
import { formatYi } from "../../words/format.ts";
import { formatChance } from "../../words/format-chance.ts";
import { tierOf } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import type { LinkedProps } from "./overview-view.tsx";
import { useBaseStatus } from "./use-board.ts";

interface MapPanelProps extends LinkedProps {
  readonly year: number;
  onYear(year: number): void;
}

/** The map of one year, with the year to choose under it. */
export function MapPanel({ board, year, onYear, selected, hovered, onHover, onSelect }: MapPanelProps) {
  const words = useWords();
  const topology = useWorkbench((state) => state.topology);
  const source = useUnitSource();
  const basis = useSettings((settings) => settings.basis);
  const baseStatus = useBaseStatus(board.dataset);
  const { view, tiers, baseYear, horizon } = board;
  const ensemble = useEnsemble((state) => state.result);
  const updating = useEnsembleStanding() === "updating";
  // The ensemble tells of the horizon alone.
  const chances = useMemo(
    () =>
      year === horizon ? new Map(ensemble?.units.map(({ code, probability }) => [code, probability])) : null,
    [ensemble, year, horizon],
  );
  const readings = useMemo(() => {
    const at = view.years.indexOf(year);
    const values = basis === "real" ? view.gdpReal : view.gdpNominal;
    const projected = words("status.projected");
    const made: Record<string, MapReading> = {};
    view.codes.forEach((code, index) => {
      const status = year === baseYear ? baseStatus[code] : projected;
      made[code] = {
        value: values[index]?.[at] ?? null,
        tier: tierOf(tiers, view.gdpNominal[index]?.[at]),
        probability: chances?.get(code) ?? null,
        ...(status === undefined ? {} : { status }),
      };
    });
    return made;
  }, [view, tiers, baseYear, year, basis, baseStatus, chances, words]);
  const mapWords = useMemo(
    () => ({
      ...frameWords(words, "units"),
      schematic: words("map.schematic"),
      outOfScope: words("map.outOfScope"),
      noFigure: words("map.noFigure"),
      unit: words("unit.yi"),
      open: words("map.open"),
      chance: words("map.chance"),
      columns: {
        name: words("chart.name"),
        prefecture: words("chart.prefecture"),
        value: words("unit.yi"),
        tier: words("tier.column"),
      },
    }),
    [words],
  );
  const note = words("map.coloured", {
    year: String(year),
    unit: words("unit.yi"),
    basis: words(`basis.${basis}`, { year: String(baseYear) }),
  });
  return (
    <div className={updating ? "panel map-panel band-updating" : "panel map-panel"}>
      {topology === null ? (
        <p className="empty">{words("map.noOutlines")}</p>
      ) : (
        <ChartCell chrome={30}>
          {(width, height) => (
            <MapChart
              title={words("map.title")}
              note={note}
              width={width}
              height={height}
              words={mapWords}
              source={source}
              topology={topology}
              units={board.units}
              readings={readings}
              tiers={tiers}
              year={year}
              selected={selected}
              hovered={hovered}
              format={formatYi}
              formatChance={formatChance}
              onSelect={onSelect}
              onHover={onHover}
            />
          )}
        </ChartCell>
      )}
      <YearSlider label={words("map.year")} years={view.years} year={year} onYear={onYear} />
    </div>
  );
}
