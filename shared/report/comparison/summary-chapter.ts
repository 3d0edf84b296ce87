/** 摘要: the boards side by side, and in a sentence what each scenario has more or less than the base. */
import { type Board, inAnotherTier, type ResultDifference } from "../../scenario/difference-results.ts";
import { figures, paragraph, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import { type ComparedResultsWords, comparedResultsWords } from "../words/compared-results-words.ts";
import { amount, signed, wholeNumber } from "../written.ts";
import { comparedTiers } from "./compared-tiers.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function comparedSummary(facts: ComparisonFacts): Block[] {
  const { names, results, baseFacts } = facts;
  const { dataset, baseYear, language } = baseFacts;
  const say = comparedResultsWords[language];
  const [base = "", ...others] = names;
  const horizons = [...new Set(results.boards.map(({ year }) => year))];
  return [
    paragraph(say.intro(base, others, dataset.title, baseYear)),
    ...(horizons.length > 1 ? [paragraph(say.horizons(results.year))] : []),
    ...others.map((_, index) => paragraph(sentence(facts, index + 1))),
    boardTable(facts),
  ];
}

function sentence({ all, names, results, baseFacts }: ComparisonFacts, at: number): string {
  const [base, board] = [results.boards[0], results.boards[at]];
  if (base === undefined || board === undefined) return "";
  const { scopeName, language } = baseFacts;
  const say = comparedResultsWords[language];
  const gdp = more(base.gdpNominal, board.gdpNominal);
  const counts = comparedTiers(all).flatMap(({ label, min, ids }) => {
    const [was, is] = [ids[0] ?? null, ids[at] ?? null];
    if (min === null || is === null) return [];
    const to = board.tierCounts[is] ?? 0;
    const moved = was === null ? null : to - (base.tierCounts[was] ?? 0);
    return [say.count(label, scopeName, to, moreText(say, moved, "units"))];
  });
  const changing = results.units.filter((unit) => movesTier(results, unit, at)).length;
  const jobs = more(base.targets.urbanJobs?.reached, board.targets.urbanJobs?.reached);
  const income = more(base.targets.incomeGap?.reached, board.targets.incomeGap?.reached);
  return say.outcome({
    base: names[0] ?? "",
    name: names[at] ?? "",
    year: board.year,
    gdp: amount(board.gdpNominal),
    gdpMore: moreText(say, gdp, "yi"),
    counts,
    changing,
    jobsMore: moreText(say, jobs, "people"),
    incomeMore: moreText(say, income, "units"),
    scope: scopeName,
  });
}

/** Whether a unit stands in another tier than in the base, each judged by the tiers of its own dataset. */
export function movesTier(
  { boards }: ResultDifference,
  { tier }: ResultDifference["units"][number],
  at: number,
): boolean {
  const standing = (index: number) => ({ tiers: boards[index]?.tiers ?? [], tier: tier[index] });
  return inAnotherTier(standing(0), standing(at));
}

/** What all with such a tier ask for; undefined: they do not ask for the same. */
function targetOf(ids: readonly (string | null)[], boards: readonly Board[]): number | undefined {
  const targets = boards.flatMap((board, index) => {
    const id = ids[index] ?? null;
    return id === null ? [] : [board.targets[id]?.target];
  });
  return targets.every((target) => target === targets[0]) ? targets[0] : undefined;
}

/** “多 387.73 亿元”; what is less than what is written is the same. */
function moreText(
  say: ComparedResultsWords,
  difference: number | null,
  unit: "yi" | "people" | "units",
): string {
  if (difference === null) return say.notCompared;
  const size = (unit === "units" ? wholeNumber : amount)(Math.abs(difference));
  return say.more(/[1-9]/.test(size) ? Math.sign(difference) : 0, size, unit);
}

function boardTable({ all, names, results, baseFacts }: ComparisonFacts): Block {
  const { boards } = results;
  const { called, language, baseYear, scopeName } = baseFacts;
  const say = comparedResultsWords[language];
  const row = (
    label: string,
    of: (board: Board, index: number) => number | null | undefined,
    format: typeof amount,
    target: number | undefined,
  ) => [
    label,
    target === undefined ? "" : wholeNumber(target),
    ...boards.map((board, index) => {
      const value = of(board, index);
      const moved = index === 0 ? null : more(boards[0] && of(boards[0], 0), value);
      const text = moved === null ? "" : signed(moved, format);
      return /[1-9]/.test(text) ? say.withDifference(format(value), text) : format(value);
    }),
  ];
  const targets = boards[0]?.targets ?? {};
  return table(
    say.boards,
    say.boardsUnit,
    [
      words(called.column.item, 3.2),
      figures(say.target, 0.8),
      ...names.map((name, index) => figures(say.board(name, boards[index]?.year), 2)),
    ],
    [
      ...comparedTiers(all).map(({ label, ids }) =>
        row(
          called.reachedTier(label),
          ({ tierCounts }, index) => tierCounts[ids[index] ?? ""],
          wholeNumber,
          targetOf(ids, boards),
        ),
      ),
      row(called.reachedJobs, (board) => board.targets.urbanJobs?.reached, amount, targets.urbanJobs?.target),
      row(
        called.reachedIncome,
        (board) => board.targets.incomeGap?.reached,
        wholeNumber,
        targets.incomeGap?.target,
      ),
      row(say.gdpNominal, ({ gdpNominal }) => gdpNominal, amount, undefined),
      row(say.gdpReal(baseYear), ({ gdpReal }) => gdpReal, amount, undefined),
    ],
    say.boardsNote(scopeName),
  );
}

export function more(from: number | null | undefined, to: number | null | undefined): number | null {
  return from == null || to == null ? null : to - from;
}
