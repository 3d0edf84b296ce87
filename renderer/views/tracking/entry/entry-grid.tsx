import { useCallback, useMemo, useRef, useState } from "react";
import { Input, SearchField } from "react-aria-components";
import { useStore } from "zustand";
import { type ActualIndicator, actualIndicators } from "../../../../shared/dataset/actual-figures.ts";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { Choice } from "../../../controls/choice.tsx";
import { type ActualsEntry, entryKey, trackingDesk } from "../../../state/tracking-desk.ts";
import { isFound } from "../../../words/is-found.ts";
import { useWords } from "../../../words/use-words.ts";
import { EntryCell } from "./entry-cell.tsx";
import { pasteEntry } from "./entry-paste.ts";

interface EntryGridProps {
  readonly dataset: Dataset;
  readonly entry: ActualsEntry;
  onType(typed: Readonly<Record<string, string>>): void;
}

interface EntryRow {
  readonly code: string;
  readonly name: string;
  readonly kind: "province" | "prefecture" | "unit";
}

/** Years in the sheet: enough for a few bulletins to come. */
const leastYears = 3;

/** Places × years of one indicator; a table pasted anywhere goes where its names and years say. */
export function EntryGrid({ dataset, entry, onType }: EntryGridProps) {
  const words = useWords();
  const indicator = useStore(trackingDesk, (desk) => desk.indicator);
  const [search, setSearch] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const years = useMemo(() => sheetYears(dataset), [dataset]);
  const all = useMemo(() => sheetRows(dataset), [dataset]);
  const rows = useMemo(
    () => all.filter(({ code, name }) => isFound(`${name} ${code}`, search)),
    [all, search],
  );
  const codes = useMemo(() => rows.map(({ code }) => code), [rows]);
  const paste = (text: string, code: string, year: number) => {
    const from = { row: codes.indexOf(code), column: years.indexOf(year) };
    const pasted = pasteEntry(text, dataset, { codes, years, indicator }, from);
    onType(pasted.typed);
    setSaid(
      words(pasted.outside > 0 ? "tracking.entry.pasted.outside" : "tracking.entry.pasted", {
        count: Object.keys(pasted.typed).length,
        outside: pasted.outside,
      }),
    );
  };
  // Cells that stay are not drawn anew, and still paste into the rows now in sight.
  const latest = useRef(paste);
  latest.current = paste;
  const onPaste = useCallback(
    (text: string, code: string, year: number) => latest.current(text, code, year),
    [],
  );
  return (
    <section className="panel tracking-sheet" aria-label={words("tracking.entry.sheet")}>
      <div className="tracking-tools">
        <Choice
          label={words("tracking.entry.indicator")}
          options={actualIndicators.map((value) => ({ value, label: words(`tracking.indicator.${value}`) }))}
          value={indicator}
          onChange={(value: ActualIndicator) => trackingDesk.setState({ indicator: value })}
        />
        <SearchField
          className="tracking-search"
          aria-label={words("tracking.search")}
          value={search}
          onChange={setSearch}
        >
          <Input className="input" placeholder={words("tracking.search")} data-keeps-keys="" />
        </SearchField>
        <span className="field-hint" role="status">
          {said ?? words("tracking.entry.hint", { unit: words(`tracking.indicator.unit.${indicator}`) })}
        </span>
      </div>
      {rows.length === 0 ? <p className="empty">{words("tracking.places.none")}</p> : null}
      <div className="tracking-scroll">
        <table className="table" aria-label={words("tracking.entry.sheet")}>
          <thead>
            <tr>
              <th scope="col">{words("tracking.column.name")}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="numeric">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, kind }) => (
              <tr key={code} className={`tracking-row ${kind}${kind === "unit" ? " nested" : ""}`}>
                <th scope="row">{name}</th>
                {years.map((year) => (
                  <EntryCell
                    key={year}
                    dataset={dataset}
                    place={name}
                    at={{ code, indicator, year }}
                    typed={entry.typed[entryKey(code, indicator, year)]}
                    onType={onType}
                    onPaste={onPaste}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** From the year after the base year to the one after the last published. */
function sheetYears({ baseYear, province, prefectures, units }: Dataset): number[] {
  const told = [province.history, ...Object.values(prefectures), ...units].flatMap((place) =>
    Object.values(place !== undefined && "history" in place ? (place.history ?? {}) : (place ?? {})).flatMap(
      (series) => Object.keys(series ?? {}).map(Number),
    ),
  );
  const last = Math.max(baseYear, ...told);
  const count = Math.max(leastYears, last - baseYear + 1);
  return Array.from({ length: count }, (_, index) => baseYear + 1 + index);
}

function sheetRows({ province, units }: Dataset): EntryRow[] {
  const rows: EntryRow[] = [{ code: province.code, name: province.name, kind: "province" }];
  const groups = new Map(units.map(({ prefecture }) => [prefecture.code, prefecture.name]));
  for (const [code, name] of groups) {
    rows.push({ code, name, kind: "prefecture" });
    for (const unit of units) {
      if (unit.prefecture.code === code) rows.push({ code: unit.code, name: unit.name, kind: "unit" });
    }
  }
  return rows;
}
