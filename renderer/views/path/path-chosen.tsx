import type { PathChoice, PathSolution } from "../../../shared/result/answers.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount, formatPoints, formatYi } from "../../words/format.ts";
import { tierLabel, tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import { chosenTable } from "./chosen-table.ts";
import type { PathReading } from "./use-path.ts";

interface PathChosenProps {
  readonly path: PathReading;
  readonly solution: PathSolution;
}

const columns = [
  ["name", false],
  ["tiers", false],
  ["cost", true],
  ["growth", true],
  ["ratio", true],
  ["verdict", false],
  ["actions", false],
] as const;

/** The counties chosen, the cheapest first, each with what it costs and whether that is plausible. */
export function PathChosen({ path, solution: { chosen, refusals } }: PathChosenProps) {
  const words = useWords();
  if (refusals.length > 0) return null;
  return (
    <section className="panel path-chosen" aria-labelledby="path-chosen-title">
      <div className="panel-heading">
        <h2 id="path-chosen-title">{words("path.chosen")}</h2>
        <span>{words("path.chosen.note", { count: formatCount(chosen.length) })}</span>
        <span className="bar-space" />
        <TableExport
          title={words("path.chosen")}
          about={{
            figures: ["valueAdded", "capitalOutputRatio", "investmentRatio", "reference.growth"],
            units: chosen.map(({ code }) => code),
          }}
          disabled={chosen.length === 0}
          table={() => chosenTable(chosen, path.dataset, words)}
        />
      </div>
      {chosen.length === 0 ? (
        <p className="empty">{words("path.chosen.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div className="table-scroll" tabIndex={0}>
          <table className="table" aria-labelledby="path-chosen-title">
            <thead>
              <tr>
                {columns.map(([id, numeric]) => (
                  <th key={id} scope="col" className={numeric ? "numeric" : undefined}>
                    {words(`path.column.${id}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chosen.map((choice) => (
                <ChosenRow key={choice.code} choice={choice} path={path} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function ChosenRow({ choice, path }: { readonly choice: PathChoice; readonly path: PathReading }) {
  const words = useWords();
  const { settings } = useDesk();
  const { dataset, question, change } = path;
  const all = tierMarks(dataset.targets.tiers, words);
  const { code, name, verdict } = choice;
  return (
    <tr>
      <th scope="row">
        <TextButton
          quiet
          label={words("path.go", { unit: name })}
          onPress={() => settings.setState({ unit: code, view: "county" })}
        >
          {name}
        </TextButton>
        {choice.pinned ? <span className="tag">{words("path.pinned")}</span> : null}
      </th>
      <td>
        {tierLabel(all, choice.from)} → {tierLabel(all, choice.tier)}
      </td>
      <td className="numeric">{formatYi(choice.cost)}</td>
      <td className="numeric">{formatPoints(choice.extraGrowth)}</td>
      <td className="numeric">{formatPoints(choice.extraInvestmentRatio)}</td>
      <td>
        <span className={`take-verdict ${verdict}`}>{words(`verdict.${verdict}`)}</span>
      </td>
      <td className="row-actions">
        {choice.pinned ? null : (
          <TextButton
            quiet
            label={words("path.excludeLabel", { unit: name })}
            onPress={() => change({ exclusions: [...question.exclusions, code] })}
          >
            {words("path.exclude")}
          </TextButton>
        )}
      </td>
    </tr>
  );
}
