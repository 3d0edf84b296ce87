import { useMemo } from "react";
import { layersOver } from "../../../shared/scenario/effective-path.ts";
import { commonGrounds, groundsFields, overridesBehind } from "../../../shared/scenario/grid-grounds.ts";
import { speaks } from "../../../shared/scenario/grid-values.ts";
import { pathValue } from "../../../shared/scenario/path-value.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatPercent } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { scopeText, settledText } from "./cell-words.ts";
import { GroundsField } from "./grounds-field.tsx";
import { GroupTools } from "./group-tools.tsx";
import { keyNames } from "./key-names.ts";
import { type Selection, selectedBlock } from "./selection.ts";
import { type CellPlace, cellDetail, editableCells, type Sheet } from "./sheet.ts";

interface CellPanelProps {
  readonly sheet: Sheet;
  readonly selection: Selection;
  readonly problems: ReadonlyMap<string, string>;
}

/** The selected cells: what they read and why, and the grounds of their overrides. */
export function CellPanel({ sheet, selection, problems }: CellPanelProps) {
  const words = useWords();
  const { settings } = useDesk();
  const cells = useMemo(() => editableCells(sheet, selectedBlock(selection)), [sheet, selection]);
  const behind = useMemo(() => overridesBehind(sheet.scenario, cells), [sheet.scenario, cells]);
  const row = sheet.rows[selection.focus.row];
  const group = row?.kind === "wide" && row.scope?.kind === "group" ? row.scope.code : null;
  return (
    <section className="panel cell-panel" aria-labelledby="cell-panel-title">
      <div className="panel-heading">
        <h2 id="cell-panel-title">{words("grid.panel")}</h2>
        <span>{words("grid.panel.many", { count: cells.length })}</span>
      </div>
      <CellFacts sheet={sheet} place={selection.focus} problems={problems} />
      {row?.kind === "unit" ? (
        <TextButton quiet onPress={() => settings.setState({ unit: row.unit.code, view: "county" })}>
          {words("grid.panel.open")}
        </TextButton>
      ) : null}
      {group === null ? null : <GroupTools scenario={sheet.scenario} id={group} />}
      <h3>{words("grid.panel.grounds")}</h3>
      {behind.length === 0 ? (
        <p className="field-hint">{words("grid.panel.grounds.none")}</p>
      ) : (
        <>
          <p className="field-hint">{words("grid.panel.grounds.count", { count: behind.length })}</p>
          {groundsFields.map((field) => (
            <GroundsField
              // The field is made anew for other overrides, so that nothing typed is carried over to them.
              key={`${field} ${behind.map(({ id }) => id).join(" ")}`}
              sheet={sheet}
              cells={cells}
              behind={behind}
              field={field}
              value={commonGrounds(behind, field)}
            />
          ))}
        </>
      )}
      <p className="field-hint panel-keys">{words("grid.panel.keys", keyNames())}</p>
    </section>
  );
}

interface CellFactsProps {
  readonly sheet: Sheet;
  readonly place: CellPlace;
  readonly problems: ReadonlyMap<string, string>;
}

/** The cell with the keyboard: its value, what it inherits, and every level's word on it. */
function CellFacts({ sheet, place, problems }: CellFactsProps) {
  const words = useWords();
  const row = sheet.rows[place.row];
  const detail = cellDetail(sheet, place);
  if (row === undefined || detail === null) return <p className="field-hint">{words("grid.status.tier")}</p>;
  const { leaf, year, value, inherited, reference } = detail;
  const assumption = words(`assumption.${leaf}`);
  const layers = row.kind === "unit" ? layersOver(sheet.scenario, row.unit, leaf) : [];
  const [first = year] = sheet.years;
  const settled = settledText(sheet, place, words);
  const problem = row.kind === "unit" ? problems.get(`${row.unit.code}|${leaf}|${year}`) : undefined;
  return (
    <>
      <p className="cell-place">
        <strong>{row.name}</strong> {words("grid.year", { assumption, year: String(year) })}
      </p>
      <dl className="cell-facts">
        <dt>{words("grid.panel.value")}</dt>
        <dd className="strong">{formatPercent(value)}</dd>
        <dt>{words("grid.panel.inherited")}</dt>
        <dd>{formatPercent(inherited)}</dd>
        {reference === null ? null : (
          <>
            <dt>{words("grid.panel.reference")}</dt>
            <dd>{formatPercent(reference)}</dd>
          </>
        )}
        {layers
          .filter(({ override }) => speaks(override.path, year))
          .map(({ id, override }) => (
            <div key={id} className="cell-layer">
              <dt>
                {words(`grid.level.${override.scope.kind}`)} {scopeText(sheet, override.scope, words)}
              </dt>
              <dd>{formatPercent(pathValue(override.path, year, first, 0))}</dd>
            </div>
          ))}
      </dl>
      {settled === null ? null : <p className="field-hint cell-settled">{settled}</p>}
      {problem === undefined ? null : (
        <p className="lever-problem">
          {words("grid.panel.problem")} {problem}
        </p>
      )}
    </>
  );
}
