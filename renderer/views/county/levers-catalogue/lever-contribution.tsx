import { useAnswer } from "../../../app/use-answer.ts";
import { formatWan, formatYi } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { CatalogueRow } from "./catalogue-list.tsx";
import { hasEffects } from "./lever-units.ts";

interface LeverContributionProps {
  readonly row: CatalogueRow;
  readonly horizon: number;
}

/** What the province has with the lever less without it. */
export function LeverContribution({ row, horizon }: LeverContributionProps) {
  const words = useWords();
  const { value, fresh } = useAnswer("answers.measures", {});
  const found = value?.levers.find(({ id }) => id === row.id);
  const text =
    !row.taken || !hasEffects(row.lever)
      ? words("policy.contribution.none")
      : found === undefined
        ? words("common.noFigure")
        : [
            words("policy.contribution.gdp", { value: signed(formatYi(found.gdpNominal), found.gdpNominal) }),
            words("policy.contribution.jobs", { value: signed(formatWan(found.urbanJobs), found.urbanJobs) }),
          ].join(words("common.listComma"));
  return (
    <p className={fresh ? undefined : "probability-updating"}>
      <span className="field-label">{words("policy.contribution", { year: String(horizon) })}</span>
      {text}
    </p>
  );
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text;
}
