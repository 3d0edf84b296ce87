import { useMemo } from "react";
import { Button } from "react-aria-components";
import type { ImportPreview } from "../../../shared/contract/import-area.ts";
import { columnName } from "../../../shared/import/cell-address.ts";
import type { ImportProblem } from "../../../shared/import/schema.ts";
import { LongTable } from "../../controls/long-table.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount } from "../../words/format.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import { type ListedProblem, listProblems } from "./problem-groups.ts";
import { SettledList } from "./settled-list.tsx";
import { askedAt, placeOf, type SheetLook, type SheetPlace } from "./sheet-look.ts";
import { useProblemText } from "./use-problem-text.ts";

interface ProblemListProps {
  readonly look: SheetLook;
  readonly preview: ImportPreview | null;
  onGo(place: SheetPlace): void;
  /** A single figure is to be settled where it stands. */
  onSettle(place: SheetPlace): void;
}

/** As many names as are read; the rest are counted. */
const named = 6;

/** What stands in the way and what must be known, row by row; each leads to its cell. */
export function ProblemList({ look, preview, onGo, onSettle }: ProblemListProps) {
  const words = useWords();
  const problemText = useProblemText();
  const listed = useMemo(() => listProblems(preview?.problems ?? []), [preview]);
  if (preview === null) return <p className="empty">{words("import.trying")}</p>;
  const { problems, errorCount, warningCount, settled } = preview;
  if (problems.length === 0 && settled.length === 0)
    return <p className="empty">{words("import.problems.none")}</p>;
  const more = errorCount + warningCount - problems.length;
  return (
    <>
      <p className="field-hint">
        {words("import.problems.count", {
          errors: formatCount(errorCount),
          warnings: formatCount(warningCount),
        })}
        {more > 0 ? words("import.problems.more", { count: formatCount(more) }) : ""}
      </p>
      <SettledList look={look} settled={settled} onGo={onGo} />
      {problems.length === 0 ? null : (
        <LongTable
          label={words("import.problems")}
          className="import-problems"
          columns={2}
          count={listed.length}
          rowHeight={44}
          stamp={listed}
          head={
            <tr>
              <th scope="col">{words("import.problems.place")}</th>
              <th scope="col">{words("import.problems.what")}</th>
            </tr>
          }
          row={(index, at) => {
            const each = listed[index];
            if (each === undefined) return null;
            const one = each.kind === "one" ? each.problem : null;
            const severity = each.kind === "one" ? each.problem.severity : each.severity;
            const place = one === null ? words("import.place.sheet") : placeText(one, words);
            return (
              <tr key={index} {...at} className={severity}>
                <th scope="row">
                  {one !== null && isShown(look, one) ? (
                    <Button className="source-link" onPress={() => onGo(placeOf(one))}>
                      {place}
                    </Button>
                  ) : (
                    place
                  )}
                </th>
                <td>
                  <span className={`severity ${severity}`}>{words(`import.severity.${severity}`)}</span>{" "}
                  {each.kind === "one" ? problemText(each.problem) : manyText(each, words)}
                  {one !== null && isCell(look, one) ? (
                    <TextButton
                      quiet
                      label={words("import.cell.settleLabel", { place })}
                      onPress={() => onSettle(placeOf(one))}
                    >
                      {words("import.cell.settle")}
                    </TextButton>
                  ) : null}
                </td>
              </tr>
            );
          }}
        />
      )}
    </>
  );
}

function manyText({ code, names, year }: ListedProblem & { readonly kind: "many" }, words: Words): string {
  const some = names.slice(0, named).join(words("common.listComma"));
  return words(`import.many.${code}`, { count: names.length, names: some, year });
}

function placeText({ row, column }: ImportProblem, words: Words): string {
  const letter = column === null ? "" : columnName(column);
  if (row === null)
    return letter === "" ? words("import.place.sheet") : words("import.place.column", { letter });
  return letter === "" ? words("import.place.row", { row }) : words("import.place.cell", { letter, row });
}

function isCell(look: SheetLook, problem: ImportProblem): boolean {
  return isShown(look, problem) && askedAt(look.mapping, placeOf(problem)) === "cell";
}

/** Of a long sheet only the first rows are here. */
function isShown({ sheet }: SheetLook, { row, column }: ImportProblem): boolean {
  if (row === null) return column !== null;
  return row <= sheet.rows.length;
}
