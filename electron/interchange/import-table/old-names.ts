/** What units of Yunnan were called before, by GB/T 2260 code: names in use until the year given. Public notices of the State Council and the province. */

export interface OldName {
  readonly name: string;
  /** Codes of what it may stand for now; more than one: it was divided, and the planner is asked. */
  readonly codes: readonly string[];
  /** The year from which the present name holds. */
  readonly until: number;
}

const one = (name: string, code: string, until: number): OldName => ({ name, codes: [code], until });

export const oldNames: readonly OldName[] = [
  one("呈贡县", "530114", 2011),
  one("晋宁县", "530115", 2016),
  one("东川市", "530113", 1998),
  one("路南彝族自治县", "530126", 1998),
  one("路南县", "530126", 1998),
  one("安宁县", "530181", 1995),
  one("沾益县", "530303", 2016),
  one("马龙县", "530304", 2018),
  one("宣威县", "530381", 1994),
  one("江川县", "530403", 2015),
  one("澄江县", "530481", 2019),
  one("腾冲县", "530581", 2015),
  one("水富县", "530681", 2018),
  one("翠云区", "530802", 2007),
  one("思茅县", "530802", 1993),
  one("普洱县", "530821", 2007),
  one("普洱哈尼族彝族自治县", "530821", 2007),
  one("临沧县", "530902", 2003),
  one("禄丰县", "532302", 2021),
  one("蒙自县", "532503", 2010),
  one("弥勒县", "532504", 2013),
  one("文山县", "532601", 2010),
  one("景洪县", "532801", 1993),
  one("瑞丽县", "533102", 1992),
  one("潞西市", "533103", 2010),
  one("潞西县", "533103", 1996),
  one("泸水县", "533301", 2016),
  one("香格里拉县", "533401", 2014),
  one("中甸县", "533401", 2001),
  one("曲靖地区", "530300", 1997),
  one("玉溪地区", "530400", 1997),
  one("保山地区", "530500", 2000),
  one("昭通地区", "530600", 2001),
  one("丽江地区", "530700", 2002),
  one("思茅地区", "530800", 2003),
  one("临沧地区", "530900", 2003),
  { name: "丽江县", codes: ["530702", "530721"], until: 2002 },
  { name: "丽江纳西族自治县", codes: ["530702", "530721"], until: 2002 },
  // A county-level city until 2003, then the prefecture until 2007.
  { name: "思茅市", codes: ["530802", "530800"], until: 2007 },
];
