import { useMemo } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { useStore } from "zustand";
import type { TrackingReport } from "../../../shared/result/tracking.ts";
import { Choice } from "../../controls/choice.tsx";
import { OnOff } from "../../controls/on-off.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { type TrackingColumn, trackingColumns, trackingDesk } from "../../state/tracking-desk.ts";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";
import { exportedPlaces } from "./exported-places.ts";
import { useSortedRows } from "./place-columns.ts";
import { PlaceRowLine } from "./place-row.tsx";
import { placeRows, rowsFound, usualYear } from "./place-rows.ts";
import type { TrackingScreen } from "./use-tracking.ts";

interface PlaceTableProps {
  readonly screen: TrackingScreen;
  readonly report: TrackingReport;
}

const everywhere = "everywhere";

/** The province, prefectures and counties in one year. */
export function PlaceTable({ screen, report }: PlaceTableProps) {
  const words = useWords();
  const { tiers, chances } = screen;
  const desk = useStore(trackingDesk);
  const { search, prefecture, ownOnly, sorting } = desk;
  const chosen = desk.year !== null && report.years.includes(desk.year) ? desk.year : usualYear(report);
  const year = chosen ?? report.baseYear + 1;
  const all = useMemo(() => placeRows(report, year, tiers, chances), [report, year, tiers, chances]);
  const found = useMemo(
    () => rowsFound(all, { search, prefecture, ownOnly }),
    [all, search, prefecture, ownOnly],
  );
  const rows = useSortedRows(found, sorting);
  const shown = desk.place ?? report.province.code;
  return (
    <section className="panel tracking-places" aria-labelledby="tracking-places-title">
      <div className="tracking-tools">
        <h2 id="tracking-places-title">{words("tracking.places")}</h2>
        <Choice
          label={words("tracking.year")}
          options={report.years.map((each) => ({ value: String(each), label: String(each) }))}
          value={String(year)}
          onChange={(value) => trackingDesk.setState({ year: Number(value) })}
        />
        <SearchField
          className="tracking-search"
          aria-label={words("tracking.search")}
          value={search}
          onChange={(text) => trackingDesk.setState({ search: text })}
        >
          <Input className="input" placeholder={words("tracking.search")} data-keeps-keys="" />
        </SearchField>
        <OptionSelect
          label={words("tracking.prefecture")}
          options={[
            { value: everywhere, label: words("tracking.prefecture.all") },
            ...report.prefectures.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={prefecture ?? everywhere}
          onChange={(value) => trackingDesk.setState({ prefecture: value === everywhere ? null : value })}
        />
        <span className="tracking-own">
          <OnOff
            label={words("tracking.ownOnly")}
            on={ownOnly}
            onChange={(on) => trackingDesk.setState({ ownOnly: on })}
          />
          <span aria-hidden="true">{words("tracking.ownOnly")}</span>
        </span>
        <TableExport
          title={words("tracking.places")}
          disabled={rows.length === 0}
          table={() => exportedPlaces(screen.dataset, rows, year, words)}
        />
      </div>
      {rows.length === 0 ? (
        <p className="empty">{words("tracking.places.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div className="tracking-scroll" tabIndex={0}>
          <table className="table" aria-labelledby="tracking-places-title">
            <thead>
              <tr>
                {trackingColumns.map((column) => (
                  <SortHead key={column} column={column} sorting={sorting} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PlaceRowLine
                  key={`${row.place.kind} ${row.place.code}`}
                  row={row}
                  nested={sorting === null && row.place.kind === "unit"}
                  shown={row.place.code === shown}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface SortHeadProps {
  readonly column: TrackingColumn;
  readonly sorting: { readonly column: TrackingColumn; readonly falling: boolean } | null;
}

/** Sorts by its column, then the other way round, then prefecture by prefecture again. */
function SortHead({ column, sorting }: SortHeadProps) {
  const words = useWords();
  const own = sorting?.column === column ? sorting : null;
  const firstFalling = column !== "name" && column !== "deviation" && column !== "cumulated";
  const next =
    own === null
      ? { column, falling: firstFalling }
      : own.falling === firstFalling
        ? { column, falling: !firstFalling }
        : null;
  return (
    <th
      scope="col"
      className={column === "name" ? undefined : "numeric"}
      aria-sort={own === null ? "none" : own.falling ? "descending" : "ascending"}
    >
      <Button
        className={own === null ? "sort-head" : "sort-head chosen"}
        onPress={() => trackingDesk.setState({ sorting: next })}
      >
        {words(`tracking.column.${column}`)}
        <span aria-hidden="true">{own === null ? "" : own.falling ? " ↓" : " ↑"}</span>
      </Button>
    </th>
  );
}
