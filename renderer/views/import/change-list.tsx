import type { ImportPreview } from "../../../shared/contract/import-area.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ImportAim } from "../../../shared/import/schema.ts";
import { LongTable } from "../../controls/long-table.tsx";
import { formatCount } from "../../words/format.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import { figureFormats } from "../data/figures/figure-indicators.ts";

interface ChangeListProps {
  readonly preview: ImportPreview | null;
  readonly dataset: Dataset | null;
  readonly aim: ImportAim;
}

/** What the import would change: the tiers' counts before and after, then figure by figure. */
export function ChangeList({ preview, dataset, aim }: ChangeListProps) {
  const words = useWords();
  if (preview === null) return <p className="empty">{words("import.trying")}</p>;
  const { changes, counts } = preview;
  const more = counts.changed + counts.added - changes.length;
  return (
    <>
      <TierCounts preview={preview} dataset={dataset} aim={aim} />
      {preview.after === null ? <p className="field-hint">{words("import.tiers.later")}</p> : null}
      <p className="field-hint">
        {changes.length === 0
          ? words("import.changes.none")
          : words("import.changes.count", {
              changed: formatCount(counts.changed),
              added: formatCount(counts.added),
            })}
        {more > 0 && changes.length > 0 ? words("import.problems.more", { count: formatCount(more) }) : ""}
      </p>
      {changes.length === 0 ? null : (
        <LongTable
          label={words("import.changes")}
          className="import-changes"
          columns={5}
          count={changes.length}
          rowHeight={25}
          stamp={changes}
          head={
            <tr>
              <th scope="col">{words("data.figures.column.place")}</th>
              <th scope="col">{words("data.figures.column.name")}</th>
              <th scope="col" className="numeric">
                {words("import.before")}
              </th>
              <th scope="col" className="numeric">
                {words("import.after")}
              </th>
              <th scope="col">{words("data.figures.column.unit")}</th>
            </tr>
          }
          row={(index, at) => {
            const change = changes[index];
            if (change === undefined) return null;
            const { name, indicator, year, before, after } = change;
            const { name: word, format } = figureFormats[indicator];
            return (
              <tr key={index} {...at}>
                <th scope="row">{name}</th>
                <td className="wide">
                  {words("import.change.what", { indicator: words(word), year: String(year) })}
                </td>
                <td className="numeric faint">{format.write(before)}</td>
                <td className="numeric strong">{format.write(after)}</td>
                <td>{words(format.unit)}</td>
              </tr>
            );
          }}
        />
      )}
    </>
  );
}

function TierCounts({ preview, dataset, aim }: ChangeListProps & { readonly preview: ImportPreview }) {
  const words = useWords();
  const { before, after } = preview;
  const targets = aim.kind === "province" ? aim.targets : dataset?.targets;
  if (targets === undefined || (before === null && after === null)) return null;
  const marks = tierMarks(targets.tiers, words);
  const base = aim.kind === "province" ? aim.baseYear : (aim.baseYear ?? dataset?.baseYear);
  const cell = (from: number | undefined, to: number | undefined) =>
    before === null || after === null
      ? (to ?? from ?? words("common.noFigure"))
      : words("import.tiers.path", {
          from: from ?? words("common.noFigure"),
          to: to ?? words("common.noFigure"),
        });
  return (
    <table className="table import-tiers" aria-label={words("import.tiers")}>
      <thead>
        <tr>
          <th scope="col">{words("tier.column")}</th>
          <th scope="col" className="numeric">
            {words("import.tiers.base", { year: String(base ?? "") })}
          </th>
          <th scope="col" className="numeric">
            {words("import.tiers.horizon", { year: String(targets.horizon) })}
          </th>
        </tr>
      </thead>
      <tbody>
        {marks.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="numeric">{cell(before?.base[id], after?.base[id])}</td>
            <td className="numeric">{cell(before?.horizon[id], after?.horizon[id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
