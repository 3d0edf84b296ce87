import { useState } from "react";
import { Choice } from "../../controls/choice.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { useWords } from "../../words/use-words.ts";
import { BoardTable } from "./board-table.tsx";
import { CountsTable } from "./counts-table.tsx";
import { boardColumns } from "./own-tiers.ts";
import { resultKinds, resultsTable } from "./results-table.ts";
import { UnitsTable } from "./units-table.tsx";
import type { Difference } from "./use-comparison.ts";

interface ResultsPanelProps {
  readonly difference: Difference;
  readonly names: readonly string[];
  onUnit(code: string): void;
}

const kinds = resultKinds;

/** What comes of it: the targets, the tiers year by year, and the units that come out elsewhere. */
export function ResultsPanel({ difference, names, onUnit }: ResultsPanelProps) {
  const words = useWords();
  const [kind, setKind] = useState<(typeof kinds)[number]>("board");
  const keys = difference.scenarios.map(({ id }) => id ?? "reference");
  return (
    <section className="panel compare-panel" aria-label={words("compare.results")}>
      <div className="panel-heading">
        <h2>{words("compare.results")}</h2>
        <span className="bar-space" />
        <TableExport
          title={words(`compare.results.${kind}`)}
          about={{ ids: difference.scenarios.map(({ id }) => id) }}
          table={() => resultsTable(kind, difference, names, words)}
        />
        <Choice
          label={words("compare.results.shown")}
          options={kinds.map((value) => ({ value, label: words(`compare.results.${value}`) }))}
          value={kind}
          onChange={(next) => setKind(next)}
        />
      </div>
      {kind === "units" ? (
        <UnitsTable difference={difference} names={names} keys={keys} onUnit={onUnit} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="compare-scroll" tabIndex={0} aria-label={words(`compare.results.${kind}`)}>
          {kind === "board" ? (
            <BoardTable label={words("board.label")} columns={boardColumns(difference, names)} />
          ) : (
            <CountsTable difference={difference} names={names} keys={keys} />
          )}
        </section>
      )}
    </section>
  );
}
