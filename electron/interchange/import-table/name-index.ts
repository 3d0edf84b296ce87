/** Every name that a dataset's units, prefectures and province go by in tables. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { normalLabel } from "./normal-label.ts";
import { oldNames } from "./old-names.ts";

export interface Place {
  readonly kind: "unit" | "prefecture" | "province";
  readonly code: string;
  readonly name: string;
  /** Of the prefecture that it lies in, or is; of the province, the province's. */
  readonly prefecture: { readonly code: string; readonly name: string };
}

export interface Found {
  readonly places: readonly Place[];
  /** The label is another, former name; the year the present one holds from, null where only the kind of unit differs. */
  readonly renamed: { readonly until: number | null } | null;
}

export interface NameIndex {
  readonly provincePlace: Place;
  /** By code; null: the dataset has none such. */
  place(code: string): Place | null;
  /** By what a row calls itself; no places: nothing here is called so. */
  find(label: string): Found;
}

/** Names of peoples within the names of autonomous areas. */
const people =
  /(?:各族|壮族|回族|彝族|白族|傣族|苗族|瑶族|藏族|侗族|水族|土家族|布依族|哈尼族|傈僳族|拉祜族|佤族|纳西族|景颇族|布朗族|普米族|怒族|独龙族|阿昌族|德昂族|基诺族|蒙古族|蒙古|满族|朝鲜族|羌族|仡佬族|仫佬族|毛南族|黎族|畲族|土族|撒拉族|东乡族|保安族|裕固族|哈萨克族?|维吾尔族?|塔吉克族?|柯尔克孜族?|锡伯族?|达斡尔族|鄂温克族|鄂伦春族?)+/u;
const unitSuffix = /(?:自治县|自治旗|林区|特区|县|市|区|旗)$/u;
const prefectureSuffix = /(?:自治州|地区|州|市|盟)$/u;

export function createNameIndex(dataset: Dataset): NameIndex {
  const byCode = new Map<string, Place>();
  const exact = new Map<string, Place[]>();
  const short = new Map<string, Place[]>();
  const file = (index: Map<string, Place[]>, name: string, place: Place) => {
    const there = index.get(name) ?? [];
    if (!there.includes(place)) index.set(name, [...there, place]);
  };
  for (const place of placesOf(dataset)) {
    if (!byCode.has(place.code)) byCode.set(place.code, place);
    file(exact, normalLabel(place.name), place);
    for (const name of shortNames(place)) file(short, name, place);
  }
  return {
    provincePlace: provinceOf(dataset),
    place: (code) => byCode.get(code) ?? null,
    find(label) {
      const name = normalLabel(label);
      const places = exact.get(name);
      if (places !== undefined) return { places, renamed: null };
      const old = oldNames.filter(
        (each) => each.name === name && each.codes.every((code) => byCode.has(code)),
      );
      if (old[0] !== undefined) {
        const now = old[0].codes.flatMap((code) => byCode.get(code) ?? []);
        return { places: now, renamed: { until: old[0].until } };
      }
      const known = short.get(name);
      if (known !== undefined) return { places: known, renamed: null };
      return { places: changedSuffix(name), renamed: { until: null } };
    },
  };

  /** “禄丰县” where the dataset has 禄丰市: the same name under another kind of unit. */
  function changedSuffix(name: string): Place[] {
    const stem = stemOf(name, unitSuffix);
    if (stem === null) return [];
    return (short.get(stem) ?? []).filter(({ kind }) => kind === "unit");
  }
}

function provinceOf({ province }: Dataset): Place {
  const { code, name } = province;
  return { kind: "province", code, name, prefecture: { code, name } };
}

function placesOf(dataset: Dataset): Place[] {
  const { units, prefectures } = dataset;
  const all = new Map(Object.entries(prefectures).map(([code, { name }]) => [code, name]));
  for (const { prefecture } of units)
    if (!all.has(prefecture.code)) all.set(prefecture.code, prefecture.name);
  return [
    provinceOf(dataset),
    ...[...all].map(
      ([code, name]): Place => ({ kind: "prefecture", code, name, prefecture: { code, name } }),
    ),
    ...units.map(({ code, name, prefecture }): Place => ({ kind: "unit", code, name, prefecture })),
  ];
}

/** Without the names of peoples and without the word for its kind: 禄劝县, 禄劝自治县, 禄劝; 楚雄州, 楚雄. */
function shortNames({ kind, name: full }: Place): string[] {
  const name = normalLabel(full);
  if (kind === "province") return [name.replace(/(?:省|自治区|市)$/u, "")];
  const suffix = kind === "unit" ? unitSuffix : prefectureSuffix;
  const [people = ""] = peopleIn(name);
  const plain = name.replace(people, "");
  const stem = stemOf(plain, suffix);
  if (stem === null) return plain === name ? [] : [plain];
  const kinds =
    people === "" && !/自治/u.test(name) ? [] : kind === "unit" ? ["县", "自治县"] : ["州", "自治州"];
  return [plain, stem, ...kinds.map((word) => `${stem}${word}`)].filter((each) => each !== name);
}

function peopleIn(name: string): string[] {
  // The stem comes first; “回族自治县” alone has none.
  const found = people.exec(name.slice(1));
  return found === null ? [] : [found[0]];
}

/** Null where what is left would be a single character, as of 云县. */
function stemOf(name: string, suffix: RegExp): string | null {
  const stem = name.replace(suffix, "");
  return stem === name || stem.length < 2 ? null : stem;
}
