import { useMemo } from "react";
import { useCall } from "../../../app/use-call.ts";
import { useWorkbench } from "../../../app/workbench-context.tsx";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { formatCount, formatYi } from "../../../words/format.ts";
import { tierLabel } from "../../../words/tier-marks.ts";
import { useWords } from "../../../words/use-words.ts";
import { type BoardReading, useBoard } from "../../overview/use-board.ts";
import { tierCrossings } from "./tier-crossings.ts";

/** What the revisions do to the counts: the scenario without them against the scenario. */
export function RevisionEffect() {
  const words = useWords();
  const board = useBoard();
  const scenario = useWorkbench((state) => state.scenario);
  const isRevised = scenario !== null && Object.keys(scenario.document.censusRevisions).length > 0;
  return (
    <section className="panel" aria-labelledby="revision-effect">
      <div className="panel-heading">
        <h2 id="revision-effect">{words("revision.effect")}</h2>
      </div>
      {board === null || scenario === null || !isRevised ? (
        <p className="empty">{words("revision.effect.none")}</p>
      ) : (
        <Effect board={board} />
      )}
    </section>
  );
}

function Effect({ board }: { readonly board: BoardReading }) {
  const scenario = useWorkbench((state) => state.scenario);
  const draft = useMemo(
    () => [...(scenario?.unsaved ?? []), { op: "replace" as const, path: ["censusRevisions"], value: {} }],
    [scenario],
  );
  const id = scenario?.document.id ?? "";
  const before = useCall("run.project", { id, draft }, scenario?.stored.revision ?? 0);
  return <AnswerBox answer={before}>{(view) => <Counts board={board} before={view} />}</AnswerBox>;
}

function Counts({ board, before }: { readonly board: BoardReading; readonly before: BoardReading["view"] }) {
  const words = useWords();
  const { view, tiers, scope, dataset, units } = board;
  const last = Math.min(view.years.length, before.years.length) - 1;
  const counted = useMemo(
    () => new Set(units.filter(({ inScope }) => inScope).map(({ code }) => code)),
    [units],
  );
  const names = useMemo(() => new Map(dataset.units.map(({ code, name }) => [code, name])), [dataset]);
  const change = (from: string, to: string) => (from === to ? to : words("revision.change", { from, to }));
  const places = [0, last];
  const year = (t: number) => String(view.years[t]);
  return (
    <div className="revision-effect">
      <table className="table" aria-labelledby="revision-effect">
        <thead>
          <tr>
            <th scope="col">{words("board.column.name")}</th>
            {places.map((t) => (
              <th key={t} scope="col" className="numeric">
                {words("year.of", { year: year(t) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{words("board.tier", { tier: label })}</th>
              {places.map((t) => (
                <td key={t} className="numeric">
                  {change(
                    formatCount(before.province[scope].tierCounts[id]?.[t]),
                    formatCount(view.province[scope].tierCounts[id]?.[t]),
                  )}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words("revision.province")}</th>
            {places.map((t) => (
              <td key={t} className="numeric">
                {change(
                  formatYi(before.province[scope].gdpNominal[t]),
                  formatYi(view.province[scope].gdpNominal[t]),
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {places.map((t) => {
        const crossings = tierCrossings(before, view, t, tiers, (code) => counted.has(code));
        return (
          <p key={t} className="revision-crossings">
            <strong>{words("revision.crossings", { year: year(t), count: crossings.length })}</strong>{" "}
            {crossings
              .map(({ code, from, to }) =>
                words("revision.crossing", {
                  unit: names.get(code) ?? code,
                  from: tierLabel(tiers, from) ?? from,
                  to: tierLabel(tiers, to) ?? to,
                }),
              )
              .join(words("revision.semicolon"))}
          </p>
        );
      })}
    </div>
  );
}
