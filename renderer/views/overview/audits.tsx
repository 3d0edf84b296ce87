import type { ProvinceResult } from "../../../shared/result/schema.ts";
import { formatPercent, formatPoints, formatYears, formatYi } from "../../words/format.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import { ProblemList } from "../problem-list.tsx";
import type { BoardReading } from "./use-board.ts";

/** Both audits, the vintage of the figures, and what of the scenario was not used. */
export function Audits({ board }: { readonly board: BoardReading }) {
  const words = useWords();
  const { dataset, view, province, baseYear } = board;
  const { countySum, published, ratio, revisedSum } = province.audit;
  return (
    <section className="panel audits" aria-labelledby="audits-title">
      <div className="panel-heading">
        <h2 id="audits-title">{words("audit.title")}</h2>
        <span>{dataset.title}</span>
      </div>
      <dl tabIndex={0} aria-labelledby="audits-title">
        <dt>{words("audit.sum")}</dt>
        <dd>
          {published === null || countySum === null
            ? words("audit.sum.unknown")
            : words("audit.sum.text", {
                year: String(baseYear),
                count: dataset.units.length,
                sum: formatYi(countySum),
                published: formatYi(published),
                ratio: formatPercent(ratio),
              })}
          {revisedSum === undefined ? null : words("audit.sum.revised", { sum: formatYi(revisedSum) })}
        </dd>
        <dt>{words("audit.growth")}</dt>
        <dd className={province.audit.amplifiedYears.length > 0 ? "warned" : undefined}>
          {growthAudit(view.years, province, words)}
        </dd>
        {dataset.vintage === undefined ? null : (
          <>
            <dt>{words("audit.vintage")}</dt>
            <dd>{dataset.vintage}</dd>
          </>
        )}
        {view.problems.length === 0 ? null : (
          <>
            <dt>{words("audit.problems")}</dt>
            <dd className="warned">
              {words("audit.problems.some", { count: view.problems.length })}
              <ProblemList problems={view.problems} units={dataset.units} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function growthAudit(years: readonly number[], { audit }: ProvinceResult, words: Words): string {
  const gaps = years.flatMap((year, index) => {
    const weighted = audit.weightedGrowth[index] ?? null;
    const wanted = audit.provinceGrowth[index] ?? null;
    return weighted === null || wanted === null ? [] : [{ year, gap: weighted - wanted }];
  });
  if (gaps.length === 0) return words("audit.growth.unknown");
  const amplified = gaps.filter(({ year }) => audit.amplifiedYears.includes(year));
  const worst = amplified.reduce<(typeof gaps)[number] | null>(
    (most, each) => (most === null || each.gap > most.gap ? each : most),
    null,
  );
  if (worst === null) return words("audit.growth.ok");
  const amplifiedYears = formatYears(audit.amplifiedYears, words("common.listComma"));
  return words("audit.growth.amplified", {
    years: amplifiedYears,
    points: formatPoints(worst.gap),
    year: String(worst.year),
  });
}
