import { useMemo, useState } from "react";
import type { ProjectAssessment } from "../../../../shared/result/answers.ts";
import { useAnswer } from "../../../app/use-answer.ts";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { Choice } from "../../../controls/choice.tsx";
import { TableExport } from "../../../controls/table-export.tsx";
import { formatCount, formatPercent, formatWan, formatYi } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";
import {
  peoplePerYi,
  placeName,
  type RankingOrder,
  rankedProjects,
  rankingOrders,
  rankingTable,
  rankOf,
} from "./project-ranking.ts";

/** Every counted project of the scenario by what 1 亿元 of it brings, each with its employment assessment. */
export function RankingPanel({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const [order, setOrder] = useState<RankingOrder>("jobs");
  const answer = useAnswer("answers.measures", {});
  const projects = answer.value?.projects ?? [];
  return (
    <section className="panel ranking" aria-labelledby="ranking-title">
      <div className="panel-heading">
        <h2 id="ranking-title">{words("ranking.title")}</h2>
        <span>{words("ranking.note", { year: String(county.horizon) })}</span>
        <Choice<RankingOrder>
          label={words("ranking.sort")}
          options={rankingOrders.map((value) => ({ value, label: words(`ranking.sort.${value}`) }))}
          value={order}
          onChange={setOrder}
        />
        <TableExport
          title={words("ranking.title")}
          about={{ units: projects.map(({ unit }) => unit) }}
          disabled={projects.length === 0}
          table={() => rankingTable(projects, order, county.dataset, county.horizon, words)}
        />
      </div>
      <AnswerBox answer={answer}>
        {(report) =>
          report.projects.length === 0 ? (
            <p className="empty">{words("ranking.none")}</p>
          ) : (
            <Ranking projects={report.projects} order={order} county={county} />
          )
        }
      </AnswerBox>
    </section>
  );
}

interface RankingProps {
  readonly projects: readonly ProjectAssessment[];
  readonly order: RankingOrder;
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

function Ranking({ projects, order, county: { dataset, unit } }: RankingProps) {
  const words = useWords();
  const ranked = useMemo(() => rankedProjects(projects, order), [projects, order]);
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
            const { gdpPerInvested, employment } = project;
            return (
              <tr key={project.id} className={project.unit === unit.code ? "current" : undefined}>
                <td className="numeric">{formatCount(rankOf(project, order))}</td>
                <td className="long" title={project.name}>
                  {project.name}
                </td>
                <td>{placeName(dataset, project.unit)}</td>
                <td className="numeric">{formatYi(project.investment)}</td>
                <td className="numeric">{formatWan(project.jobs)}</td>
                <td className="numeric">{formatCount(peoplePerYi(project))}</td>
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
