import { useMemo } from "react";
import type { NearLine } from "../../../shared/result/view.ts";
import { SourceButton } from "../../controls/source-button.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { formatDistance, formatPoints } from "../../words/format.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import { nearTable } from "./near-table.ts";
import type { LinkedProps } from "./overview-view.tsx";

/** The units nearest to a line at the horizon, on either side, the nearest first. */
export function NearLines({ board, hovered, onHover, onSelect }: LinkedProps) {
  const words = useWords();
  const { view, units, horizon } = board;
  const rows = useMemo(() => {
    const byCode = new Map(units.map((unit) => [unit.code, unit]));
    return view.nearLines
      .flatMap((near) => {
        const unit = byCode.get(near.code);
        return unit?.inScope ? [{ near, name: unit.name, prefecture: unit.prefecture.name }] : [];
      })
      .sort((a, b) => Math.abs(a.near.distance) / a.near.line - Math.abs(b.near.distance) / b.near.line);
  }, [view, units]);
  return (
    <section className="panel near" aria-labelledby="near-title">
      <div className="panel-heading">
        <h2 id="near-title">{words("near.title")}</h2>
        <span>{words("near.note", { year: String(horizon) })}</span>
        <span className="bar-space" />
        <TableExport
          title={words("near.title")}
          about={{ figures: ["valueAdded", "reference.growth"], units: rows.map(({ near }) => near.code) }}
          disabled={rows.length === 0}
          table={() => nearTable(rows, horizon, words)}
        />
      </div>
      {rows.length === 0 ? (
        <p className="empty">{words("near.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ul className="near-list" tabIndex={0} aria-labelledby="near-title">
          {rows.map(({ near, name }) => (
            <li key={`${near.code}${near.tier}`} className="near-item">
              <button
                type="button"
                className={near.code === hovered ? "near-row hovered" : "near-row"}
                onClick={() => onSelect(near.code)}
                onPointerEnter={() => onHover(near.code)}
                onPointerLeave={() => onHover(null)}
              >
                <span className="near-name" title={name}>
                  {name}
                </span>{" "}
                <span className="near-line">{words("near.line", { line: near.line })}</span>{" "}
                <span className="near-gap">{gap(near, words)}</span>{" "}
                <span className="near-pace" title={pace(near, words)}>
                  {pace(near, words)}
                </span>
              </button>
              <SourceButton what={name} place={near.code} indicator="output" small />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function gap({ distance }: NearLine, words: Words): string {
  return words(distance < 0 ? "near.short" : "near.over", { distance: formatDistance(distance) });
}

function pace({ extraGrowth }: NearLine, words: Words): string {
  if (extraGrowth === null) return words("near.unreachable");
  return words(extraGrowth > 0 ? "near.faster" : "near.slack", { points: formatPoints(extraGrowth) });
}
