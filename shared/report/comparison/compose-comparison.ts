/** A report of several scenarios: what they assume and what comes of it, held against the first. */
import { methodChapter } from "../chapters/method.ts";
import { sourcesChapter } from "../chapters/sources.ts";
import { groundOf, numberedChapters } from "../numbered-chapters.ts";
import {
  type Block,
  type ComparisonChapterId,
  type ComparisonWish,
  comparisonChapterIds,
  type Report,
} from "../schema.ts";
import { frameWords } from "../words/frame-words.ts";
import { assumptionsChapter } from "./assumptions-chapter.ts";
import { attributionChapter } from "./attribution-chapter.ts";
import { type ComparisonFacts, type ComparisonInput, comparisonFacts } from "./comparison-input.ts";
import { listsChapter } from "./lists-chapter.ts";
import { resultsChapter } from "./results-chapter.ts";
import { comparedSummary } from "./summary-chapter.ts";
import { comparedUncertainty } from "./uncertainty-chapter.ts";

const chapters: Readonly<Record<ComparisonChapterId, (facts: ComparisonFacts) => Block[]>> = {
  summary: comparedSummary,
  adjustments: assumptionsChapter,
  results: resultsChapter,
  attribution: attributionChapter,
  tiers: listsChapter,
  uncertainty: comparedUncertainty,
  method: ({ baseFacts }) => methodChapter(baseFacts),
  sources: ({ baseFacts }) => sourcesChapter(baseFacts),
};

/** A chapter with nothing to say is left out. */
export function composeComparison(input: ComparisonInput, wish: ComparisonWish): Report {
  const facts = comparisonFacts(input);
  const { names, baseFacts, author, date } = facts;
  const { language } = baseFacts;
  const say = frameWords[language];
  const datasets = [...new Set(facts.all.map(({ dataset }) => dataset.title))];
  return {
    language,
    title: say.comparisonTitle(baseFacts.dataset.province.name),
    lines: [
      say.base(names[0] ?? ""),
      say.scenarios(names.slice(1)),
      say.data(datasets),
      ...(author === null ? [] : [say.author(author)]),
      say.date(date),
    ],
    chapters: numberedChapters(
      comparisonChapterIds
        .filter((id) => wish.chapters.includes(id))
        .map((id) => ({ id, title: say.compared[id], blocks: chapters[id](facts) })),
      language,
    ),
    ground: groundOf(baseFacts),
  };
}
