/** 数据来源: where the figures come from, and how sure each kind of them is. */
import { provenanceOf } from "../../dataset/provenance-of.ts";
import { figureStatuses } from "../../dataset/schema.ts";
import { figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { Block } from "../schema.ts";
import { sourceWords } from "../words/source-words.ts";

export function sourcesChapter({ dataset, called, language }: Facts): Block[] {
  const say = sourceWords[language];
  const { units, sources, breaks, vintage } = dataset;
  const count = (path: string) =>
    figureStatuses.map((status) =>
      String(units.filter((unit) => provenanceOf(unit, path)?.status === status).length),
    );
  const broken = breaks.map(({ reason }) => reason).filter(Boolean);
  return [
    heading(2, say.vintage),
    paragraph(
      called.sentences([
        vintage ?? called.noVintage,
        broken.length === 0 ? "" : say.broken(broken),
        say.asGiven,
      ]),
    ),
    heading(2, say.statusHeading),
    table(
      say.statuses,
      say.statusUnit,
      [words(called.column.item, 3), ...figureStatuses.map((status) => figures(called.statuses[status]))],
      Object.entries(say.indicators).map(([path, name]) => [name, ...count(path)]),
      called.statusNote,
    ),
    heading(2, say.sourcesHeading),
    {
      ...table(
        say.sources,
        "",
        [words(say.id, 0.8), words(say.source, 4.4), words(say.year, 0.8), words(say.note, 4)],
        Object.entries(sources).map(([id, { title, year, note, where }]) => [
          id,
          title,
          year === undefined ? "" : String(year),
          [note, where].filter(Boolean).join(called.semicolon),
        ]),
      ),
      sources: Object.keys(sources),
    },
  ];
}
