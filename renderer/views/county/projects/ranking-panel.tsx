import { useMemo, useState } from "react";
import type { ProjectAssessment } from "../../../../shared/result/answers.ts";
import { useAnswer } from "../../../app/use-answer.ts";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { Choice } from "../../../controls/choice.tsx";
import { formatCount, formatPercent, formatWan, formatYi } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";

const orders = ["jobs", "gdp"] as const;
type Order = (typeof orders)[number];

/** Every counted project of the scenario by what 1 亿元 of it brings, each with its employment assessment. */
export function RankingPanel({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const [order, setOrder] = useState<Order>("jobs");
  const answer = useAnswer("answers.measures", {});
  return (
    <section className="panel ranking" aria-labelledby="ranking-title">
      <div className="panel-heading">
        <h2 id="ranking-title">{words("ranking.title")}</h2>
        <span>{words("ranking.note", { year: String(county.horizon) })}</span>
        <Choice<Order>
          label={words("ranking.sort")}
          options={orders.map((value) => ({ value, label: words(`ranking.sort.${value}`) }))}
          value={order}
          onChange={setOrder}
        />
      </div>
      <AnswerBox answer={answer}>
        {({ projects }) =>
          projects.length === 0 ? (
            <p className="empty">{words("ranking.none")}</p>
          ) : (
            <Ranking projects={projects} order={order} county={county} />
          )
        }
      </AnswerBox>
    </section>
  );
}

interface RankingProps {
  readonly projects: readonly ProjectAssessment[];
  readonly order: Order;
  readonly county: CountyPlace;
}

const columns = [
  ["rank", true],
  ["name", false],
  ["unit", false],
  ["investment", true],
  ["jobs", true],
  ["jobsPer", true],
  ["gdp", true],
  ["gdpPer", true],
  ["share", true],
  ["verdict", false],
] as const;

/** 1 万人 is 10,000 people. */
const peopleInWan = 10_000;

function Ranking({ projects, order, county: { dataset, unit } }: RankingProps) {
  const words = useWords();
  const ranked = useMemo(() => {
    const rank = (project: ProjectAssessment) =>
      (order === "jobs" ? project.jobsRank : project.gdpRank) ?? Number.POSITIVE_INFINITY;
    return [...projects].sort((a, b) => rank(a) - rank(b));
  }, [projects, order]);
  const nameOf = (code: string) => dataset.units.find((each) => each.code === code)?.name ?? code;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="table-scroll" tabIndex={0}>
      <table className="table" aria-labelledby="ranking-title">
        <thead>
          <tr>
            {columns.map(([id, numeric]) => (
              <th key={id} scope="col" className={numeric ? "numeric" : undefined}>
                {words(`ranking.column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map((project) => {
            const { jobsPerInvested, gdpPerInvested, employment } = project;
            return (
              <tr key={project.id} className={project.unit === unit.code ? "current" : undefined}>
                <td className="numeric">
                  {formatCount(order === "jobs" ? project.jobsRank : project.gdpRank)}
                </td>
                <td className="long" title={project.name}>
                  {project.name}
                </td>
                <td>{nameOf(project.unit)}</td>
                <td className="numeric">{formatYi(project.investment)}</td>
                <td className="numeric">{formatWan(project.jobs)}</td>
                <td className="numeric">
                  {formatCount(jobsPerInvested === null ? null : jobsPerInvested * peopleInWan)}
                </td>
                <td className="numeric">{formatYi(project.gdp)}</td>
                <td className="numeric">{formatYi(gdpPerInvested)}</td>
                <td className="numeric">{formatPercent(employment.shareOfUnitJobs)}</td>
                <td>{words(`ranking.verdict.${employment.code}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
