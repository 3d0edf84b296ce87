import { type UnitKind, unitKinds } from "../../../shared/dataset/schema.ts";

const words: readonly (readonly [RegExp, UnitKind])[] = [
  [/自治县|自治旗/u, "autonomous-county"],
  [/县级市/u, "county-level-city"],
  [/市辖区/u, "district"],
];
const endings: readonly (readonly [RegExp, UnitKind])[] = [
  [/(?:自治县|自治旗)$/u, "autonomous-county"],
  [/市$/u, "county-level-city"],
  [/(?:林区|特区)$/u, "county"],
  [/区$/u, "district"],
  [/[县旗]$/u, "county"],
];

/** The kind that a cell says or that the unit's name ends in; null: neither tells. */
export function kindNamed(word: string, name: string): UnitKind | null {
  const said = word.normalize("NFKC").replace(/\s/gu, "");
  const key = unitKinds.find((kind) => kind === said.toLowerCase());
  if (key !== undefined) return key;
  const named =
    words.find(([pattern]) => pattern.test(said)) ?? endings.find(([pattern]) => pattern.test(said));
  return (named ?? endings.find(([pattern]) => pattern.test(name)))?.[1] ?? null;
}
