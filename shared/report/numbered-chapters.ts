/** Chapters numbered one after another, with their headings, tables and figures; and what every report is drawn on. */

import type { Language } from "../words/language.ts";
import type { Facts } from "./facts.ts";
import type { Block, Chapter, Report } from "./schema.ts";
import { frameWords } from "./words/frame-words.ts";

interface ChapterPart {
  readonly id: Chapter["id"];
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A chapter with nothing to say (no ensemble, no unit chosen) is left out. */
export function numberedChapters(parts: readonly ChapterPart[], language: Language): Chapter[] {
  const number = createNumbering(language);
  let previous: Chapter["id"] | null = null;
  return parts.flatMap(({ id, title, blocks }) => {
    if (blocks.length === 0) return [];
    const named = number.chapter(title);
    // Pages of single units stand apart from what is before and after.
    const newPage = id === "counties" || previous === "counties";
    previous = id;
    const head: Block = { kind: "heading", level: 1, text: named, newPage };
    return [{ id, title: named, blocks: [head, ...blocks.map(number.block)] }];
  });
}

export function groundOf({ dataset, tiers, ranked }: Facts): Report["ground"] {
  const inScope = new Set(ranked.map(({ code }) => code));
  return {
    tiers: tiers.map((tier) => ({ ...tier })),
    units: dataset.units.map(({ code, name, prefecture }) => ({
      code,
      name,
      prefecture,
      inScope: inScope.has(code),
    })),
  };
}

function createNumbering(language: Language) {
  const say = frameWords[language];
  const counts = { chapter: 0, section: 0, point: 0, table: 0, figure: 0 };
  return {
    chapter(title: string): string {
      counts.chapter += 1;
      counts.section = 0;
      return say.chapter(counts.chapter, title);
    },
    block(block: Block): Block {
      switch (block.kind) {
        case "heading":
          return { ...block, text: numbered(block) };
        case "table":
          counts.table += 1;
          return { ...block, title: say.table(counts.table, block.title) };
        case "figure":
          counts.figure += 1;
          return { ...block, title: say.figure(counts.figure, block.title) };
        case "paragraph":
          return block;
      }
    },
  };

  function numbered({ level, text }: Extract<Block, { kind: "heading" }>): string {
    if (level === 2) {
      counts.section += 1;
      counts.point = 0;
      return say.section(counts.chapter, counts.section, text);
    }
    counts.point += 1;
    return say.point(counts.chapter, counts.section, counts.point, text);
  }
}
