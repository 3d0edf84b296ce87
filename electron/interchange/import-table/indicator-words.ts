/** Headings of yearbooks' columns to indicators. What only resembles one is left out. */
import type { Indicator } from "../../../shared/import/schema.ts";

interface Rule {
  readonly indicator: Indicator;
  readonly is: RegExp;
  readonly not?: RegExp;
}

const gdp =
  /地区生产总值|国内生产总值|(?:^|[^人])生产总值|(?:^|[^a-z])gdp(?:[^a-z]|$)|gross(?:regional|domestic)product/iu;
const growing = /增长|增速|同比|比上年|指数|上年=100|±%|growth|index/iu;
/** Quotients, ranks, parts and things of another kind that carry an indicator's name. */
const derived =
  /人均(?!可支配收入)|percapita|比重|构成|占比|占[^/]*的|位次|排名|排序|贡献|拉动|密度|不变价|可比价|弹性|名义增|目标|计划|预计|财政|税|工业|建筑业|农业总产值|总产值/iu;

const rules: readonly Rule[] = [
  { indicator: "urbanEmploymentShare", is: /城镇(?:就业|从业)(?:人员)?(?:占比|比重|份额)/u },
  { indicator: "investmentRatio", is: /投资率|资本形成率/u, not: /固定资产|增长|增速|同比/u },
  { indicator: "capital", is: /资本存量/u },
  { indicator: "urbanJobs", is: /城镇新增就业/u, not: growing },
  {
    indicator: "income.urban",
    is: /城镇(?:常住)?居民(?:家庭)?人均(?:年)?可支配收入|可支配收入.*城镇|城镇.*可支配收入|urban.*disposableincome/iu,
    not: /农村|增长|增速|同比|指数|rural/iu,
  },
  {
    indicator: "income.rural",
    is: /农村(?:常住)?居民(?:家庭)?人均(?:年)?可支配收入|可支配收入.*农村|农村.*可支配收入|rural.*disposableincome/iu,
    not: /增长|增速|同比|指数/u,
  },
  {
    indicator: "employment",
    is: /(?:从业|就业)(?:人员|人数|人口)|^全社会(?:从业|就业)|employedpersons/iu,
    not: /第.产业|城镇|乡村|农村|单位|私营|个体|失业|工资|新增|增长|增速|男|女/u,
  },
  {
    indicator: "population",
    is: /常住(?:总)?人口|年末总?人口|^总人口|人口数|residentpopulation|totalpopulation/iu,
    not: /户籍|城镇|乡村|农村|农业|密度|出生|死亡|自然增长|就业|从业|男|女|岁|民族|增长|增速|平均/u,
  },
  {
    indicator: "realGrowth",
    is: growing,
    not: /第.产业|[一二三]产|industry|人口|收入|从业|就业|投资|消费|零售/iu,
  },
  { indicator: "valueAdded.primary", is: /第一产业|一产|primaryindustry/iu, not: growing },
  { indicator: "valueAdded.secondary", is: /第二产业|二产|secondaryindustry/iu, not: growing },
  { indicator: "valueAdded.tertiary", is: /第三产业|三产|tertiaryindustry|服务业增加值/iu, not: growing },
  { indicator: "gdp", is: gdp, not: growing },
];
const ofSectors = /从业|就业|人口|投资|用电|单位|法人|收入|贷款|面积/u;

/** `before`: the indicator of the column to the left, whose growth a bare “比上年增长” is. Null: none of ours. */
export function indicatorOf(heading: string, before: Indicator | null): Indicator | null {
  const text = bare(heading);
  for (const { indicator, is, not } of rules) {
    if (!is.test(text) || not?.test(text)) continue;
    const own = indicator === "urbanEmploymentShare" || indicator === "investmentRatio";
    if (!own && derived.test(text)) return null;
    if (indicator.startsWith("valueAdded.") && ofSectors.test(text)) return null;
    if (indicator === "realGrowth" && !gdp.test(text)) {
      // Words of growth and nothing else: the growth of what stands to the left.
      return before === "gdp" && text.replace(growthOnly, "") === "" ? "realGrowth" : null;
    }
    return indicator;
  }
  return null;
}

const growthOnly =
  /实际|按可比价格|可比价|比上年|较上年|同比|增长率?|增速|指数|上年=?100|[(（)）%±/+\-—:：,，=]|\d/gu;

/** Without years, price bases and blanks. */
function bare(heading: string): string {
  return heading
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/按?(?:可比价格?|不变价格?)(?:计算)?(?=.*(?:增长|增速|指数))/gu, "")
    .replace(/(?:19|20)\d{2}年?/gu, "");
}
