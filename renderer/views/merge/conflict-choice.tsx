import { Radio, RadioGroup } from "react-aria-components";
import type { Conflict } from "../../../shared/contract/file-area.ts";
import type { Board } from "../../../shared/scenario/difference-results.ts";
import type { Side } from "../../../shared/scenario/merge-values.ts";
import type { StackPreview } from "../../state/exchange-stage.ts";
import { formatCount, formatMoment, formatYi } from "../../words/format.ts";
import { type Places, recordLines, recordTitle } from "../../words/record-text.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

type AnyConflict = Conflict | StackPreview["conflicts"][number];

interface ConflictChoiceProps {
  readonly conflict: AnyConflict;
  /** What the other side is called. */
  readonly theirs: string;
  readonly side: Side | null;
  readonly places: Places;
  onChoose(side: Side): void;
}

/** One clash: what each side says, who said so and why, and what comes of it on the board. */
export function ConflictChoice({ conflict, theirs, side, places, onChoose }: ConflictChoiceProps) {
  const words = useWords();
  const { field, key, mine } = conflict;
  const [, ...rest] = key.split("/");
  const id = rest.length === 0 ? null : rest.join("/");
  const base = "base" in conflict ? conflict.base : null;
  const dependents = "dependents" in conflict ? conflict.dependents.length : 0;
  const title = recordTitle(field, id, [mine, conflict.theirs, base], places, words);
  const lines = (value: unknown) => recordLines(field, value, places, words);
  const option = (which: Side, name: string) => {
    const value = which === "mine" ? mine : conflict.theirs;
    const by = "mineBy" in conflict ? conflict[`${which}By`] : null;
    const board = conflict.effect?.[which] ?? null;
    const { note, source } = (value ?? {}) as { readonly note?: string; readonly source?: string };
    const grounds = [note, source].filter(Boolean).join(words("common.listComma"));
    return (
      <Radio value={which} className="side">
        <span className="side-dot" />
        <span className="side-words">
          <span className="side-name">
            {name}
            {by === null ? null : (
              <span className="side-who">
                {words("merge.by", {
                  who: by.author ?? words("history.nobody"),
                  at: formatMoment(by.at),
                })}
              </span>
            )}
          </span>
          {lines(value).map((line) => (
            <span key={line} className="side-value">
              {line}
            </span>
          ))}
          {grounds === "" ? null : (
            <span className="side-note">{words("merge.note", { note: grounds })}</span>
          )}
          {board === null ? null : <Effect board={board} />}
        </span>
      </Radio>
    );
  };
  return (
    <RadioGroup
      className="conflict"
      aria-label={words("merge.choose", { title })}
      value={side}
      onChange={(value) => onChoose(value === "theirs" ? "theirs" : "mine")}
    >
      <div className="conflict-heading">
        <strong>{title}</strong>
        {base === null || base === undefined ? null : (
          <span>{words("merge.base", { value: lines(base).join(words("record.comma")) })}</span>
        )}
        {dependents === 0 ? null : <span>{words("merge.goes", { count: dependents })}</span>}
      </div>
      <div className="sides">
        {option("mine", words("merge.mine"))}
        {option("theirs", theirs)}
      </div>
    </RadioGroup>
  );
}

function Effect({ board }: { readonly board: Board }) {
  const words = useWords();
  const counts = tierMarks(board.tiers, words)
    .filter(({ id }) => id in board.targets)
    .map(({ id, label }) =>
      words("merge.effect.tier", { tier: label, count: formatCount(board.tierCounts[id]) }),
    );
  return (
    <span className="side-effect">
      {words("merge.effect", {
        year: String(board.year),
        counts: counts.join(words("common.listComma")),
        gdp: formatYi(board.gdpNominal),
      })}
    </span>
  );
}
