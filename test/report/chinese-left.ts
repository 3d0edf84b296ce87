import type { Dataset } from "../../shared/dataset/schema.ts";

/** Han characters, and the marks and wide forms that are printed with them. */
const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef、。，；：（）]+/gu;

/** Every text that a dataset itself has: names, titles, sources and notes. */
export function textsOfDataset({ title, vintage, province, units, sources, breaks }: Dataset): string[] {
  return [
    title,
    vintage ?? "",
    province.name,
    ...units.flatMap(({ name, prefecture, provenance }) => [
      name,
      prefecture.name,
      ...Object.values(provenance).map((each) => each?.note ?? ""),
    ]),
    ...Object.values(sources).flatMap((each) => [each.title, each.note ?? "", each.where ?? ""]),
    ...breaks.map(({ reason }) => reason),
  ];
}

/** What a text in another language still has of Chinese once the given texts are taken out. */
export function chineseLeft(text: string, given: readonly string[]): string[] {
  const known = [...new Set(given)].filter(Boolean).sort((a, b) => b.length - a.length);
  const left = known.reduce((rest, each) => rest.replaceAll(each, ""), text);
  return left.match(chinese) ?? [];
}

/** Every text in a value, keys of records apart. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsIn);
}
