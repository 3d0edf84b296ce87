/** Chapters numbered one after another, with their headings, tables and figures; and what every report is drawn on. */
import type { Facts } from "./facts.ts";
import { chineseNumber } from "./numerals.ts";
import type { Block, Chapter, Report } from "./schema.ts";

interface ChapterPart {
  readonly id: Chapter["id"];
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A chapter with nothing to say (no ensemble, no unit chosen) is left out. */
export function numberedChapters(parts: readonly ChapterPart[]): Chapter[] {
  const number = createNumbering();
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

function createNumbering() {
  const counts = { chapter: 0, section: 0, point: 0, table: 0, figure: 0 };
  return {
    chapter(title: string): string {
      counts.chapter += 1;
      counts.section = 0;
      return `${chineseNumber(counts.chapter)}、${title}`;
    },
    block(block: Block): Block {
      switch (block.kind) {
        case "heading":
          return { ...block, text: numbered(block) };
        case "table":
          counts.table += 1;
          return { ...block, title: `表 ${counts.table} ${block.title}` };
        case "figure":
          counts.figure += 1;
          return { ...block, title: `图 ${counts.figure} ${block.title}` };
        case "paragraph":
          return block;
      }
    },
  };

  function numbered({ level, text }: Extract<Block, { kind: "heading" }>): string {
    if (level === 2) {
      counts.section += 1;
      counts.point = 0;
      return `（${chineseNumber(counts.section)}）${text}`;
    }
    counts.point += 1;
    return `${counts.point}. ${text}`;
  }
}

/** “2026 年 1 月 31 日”. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}
