/** The sentences of the report of a move to another dataset. */
import type { RebaseReport } from "../../../shared/rebase/schema.ts";
import { formatCount, formatYears, formatYi } from "../../words/format.ts";
import type { Words } from "../../words/use-words.ts";
import type { ReportTable } from "./rebase-tables.ts";

/** From where to where, and what must be known of the two. */
export function introLines(report: RebaseReport, words: Words): string[] {
  const { from, to, moves, shares } = report;
  const unsaid = words("rebase.vintageUnsaid");
  const breaks = to.breaks.filter(
    (each) => !from.breaks.some((known) => known.from === each.from && known.to === each.to),
  );
  const counted = (outcome: string) => formatCount(moves.filter((move) => move.outcome === outcome).length);
  return [
    words("rebase.fromTo", {
      from: from.title,
      to: to.title,
      fromYear: String(from.baseYear),
      toYear: String(to.baseYear),
    }),
    ...(from.vintage === to.vintage
      ? []
      : [words("rebase.vintage", { before: from.vintage ?? unsaid, after: to.vintage ?? unsaid })]),
    ...breaks.map((each) =>
      words("rebase.break", { from: String(each.from), to: String(each.to), reason: each.reason }),
    ),
    ...(report.sameFigures ? [words("rebase.same")] : []),
    moves.length === 0
      ? words("rebase.unchanged")
      : words("rebase.counts", {
          left: counted("left-out"),
          changed: counted("changed"),
          named: counted("named"),
        }),
    ...(from.baseYear === to.baseYear ? [] : [words("rebase.realPrices")]),
    ...(report.targetsDiffer ? [words("rebase.targetsDiffer")] : []),
    ...(shares.province.before === null ? [words("rebase.ended")] : []),
  ];
}

/** What must be known to read a table; null: nothing. */
export function tableNote(
  id: ReportTable["id"],
  { levels, reference }: RebaseReport,
  words: Words,
): string | null {
  switch (id) {
    case "shares":
      return words("rebase.shares.note");
    case "levels":
      return words("rebase.levels.note", {
        compared: formatCount(levels.compared),
        differing: formatCount(levels.differing),
        units: formatCount(levels.unitsDiffering),
        before: formatYi(levels.total.before),
        after: formatYi(levels.total.after),
      });
    case "reference":
      return words("rebase.reference.note", {
        years: formatYears(reference[0]?.years ?? [], words("common.listComma")),
      });
    default:
      return null;
  }
}
