import type { PathRefusal, PathSolution } from "../../../shared/result/answers.ts";
import { applyPath } from "../../../shared/scenario/path-edit.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount, formatYi } from "../../words/format.ts";
import { tierLabel } from "../../words/tier-marks.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import type { PathReading } from "./use-path.ts";

interface PathPartProps {
  readonly path: PathReading;
  readonly solution: PathSolution;
}

/** Whether the targets can be met, the board before and after, and the press that takes the path. */
export function PathBoard({ path, solution }: PathPartProps) {
  const words = useWords();
  const { workbench } = useDesk();
  const { chosen, refusals } = solution;
  return (
    <section className="panel path-board" aria-labelledby="path-board-title">
      <div className="panel-heading">
        <h2 id="path-board-title">{words("path.board")}</h2>
        <span>{words(`bar.targetScope.${path.scope}`)}</span>
      </div>
      {refusals.length > 0 ? (
        <div role="alert">
          <p className="path-verdict warned">{words("path.refused")}</p>
          <ul className="problems">
            {refusals.map((refusal) => (
              <li key={`${refusal.code}${refusal.unit}${refusal.tier}`}>
                {refusalText(refusal, path, words)}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <p className={solution.feasible ? "path-verdict" : "path-verdict warned"} role="status">
            {verdictText(path, solution, words)}
          </p>
          <BoardTable path={path} solution={solution} />
          <div className="path-apply">
            <TextButton
              disabled={!path.answer.fresh || chosen.length === 0}
              onPress={() =>
                workbench.edit({ id: "path.apply", values: { count: chosen.length } }, (draft) =>
                  applyPath(draft, solution),
                )
              }
            >
              {words("path.apply")}
            </TextButton>
            <span className="field-hint">{words("path.apply.hint")}</span>
          </div>
        </>
      )}
    </section>
  );
}

function verdictText({ tiers }: PathReading, solution: PathSolution, words: Words): string {
  const { feasible, chosen, cost, shortfall } = solution;
  if (feasible) {
    return chosen.length === 0
      ? words("path.met")
      : words("path.feasible", { count: chosen.length, cost: formatYi(cost) });
  }
  const gaps = tiers.flatMap(({ id, label }) => {
    const count = shortfall[id] ?? 0;
    return count > 0 ? [words("path.gap", { tier: label, count })] : [];
  });
  return words("path.infeasible", { gaps: gaps.join(words("common.listComma")) });
}

function refusalText(
  { code, unit, tier }: PathRefusal,
  { dataset, tiers }: PathReading,
  words: Words,
): string {
  return words(`path.refusal.${code}`, {
    unit: dataset.units.find((each) => each.code === unit)?.name ?? unit ?? "",
    tier: tierLabel(tiers, tier) ?? tier ?? "",
  });
}

function BoardTable({ path: { tiers }, solution }: PathPartProps) {
  const words = useWords();
  const { targets, present, counts, attainable } = solution;
  return (
    <table className="table path-tiers" aria-labelledby="path-board-title">
      <thead>
        <tr>
          <th scope="col">{words("path.board.tier")}</th>
          {(["target", "before", "after", "attainable"] as const).map((column) => (
            <th key={column} scope="col" className="numeric">
              {words(`path.board.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tiers.map(({ id, label }) => {
          const after = counts[id] ?? 0;
          const met = after >= (targets[id] ?? 0);
          return (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className="numeric">{formatCount(targets[id])}</td>
              <td className="numeric">{formatCount(present[id])}</td>
              <td className={met ? "numeric after" : "numeric after short"}>{formatCount(after)}</td>
              <td className="numeric">{formatCount(attainable[id])}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
