/** The unit of measure that a heading, or the line above the table, states. */
import type { Indicator, Scale } from "../../../shared/import/schema.ts";
import { type Measure, measureOf } from "./scales.ts";

const words: Readonly<Record<Measure, readonly (readonly [RegExp, Scale])[]>> = {
  money: [
    [/亿元|100millionyuan|billionyuan/iu, "yi-yuan"],
    [/万元|10,?000yuan/iu, "wan-yuan"],
    [/千元|1,?000yuan/iu, "qian-yuan"],
    [/(?<![亿万千百])元|(?<!0|million)yuan/iu, "yuan"],
  ],
  people: [
    [/万人|10,?000persons/iu, "wan-people"],
    [/(?<![万亿千百])人(?!口|均|员|民)|(?<!0)persons/iu, "people"],
  ],
  income: [
    [/万元/u, "wan-yuan"],
    [/(?<![亿万千百])元|yuan/iu, "yuan"],
  ],
  growth: [
    [/上年=?100|指数|index/iu, "index"],
    [/[%％]|百分/u, "percent"],
  ],
  share: [[/[%％]|百分/u, "percent"]],
};

/** What stands in brackets or after “单位” states a unit; other words of a heading may only contain one. */
const bracketed = /\(([^()]*)\)|\[([^[\]]*)\]|单位:?([^/]*)/gu;

/** Null: it states none for such an indicator. */
export function scaleIn(heading: string, indicator: Indicator): Scale | null {
  const text = heading.normalize("NFKC").replace(/\s/gu, "");
  const measure = measureOf(indicator);
  const stated = [...text.matchAll(bracketed)].map(
    ([, round, square, said]) => round ?? square ?? said ?? "",
  );
  for (const place of measure === "growth"
    ? [text]
    : [...stated.reverse(), ...text.split("/").filter(isUnitAlone)]) {
    const found = words[measure].find(([pattern]) => pattern.test(place));
    if (found !== undefined) return found[1];
  }
  return null;
}

/** A row of the header that holds nothing but units. */
function isUnitAlone(part: string): boolean {
  return /^(?:亿元|万元|千元|元|万人|人|[%％])$/u.test(part);
}
