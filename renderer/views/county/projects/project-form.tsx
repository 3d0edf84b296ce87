import { type Sector, sectors } from "../../../../shared/dataset/schema.ts";
import { Choice } from "../../../controls/choice.tsx";
import { NumberBox } from "../../../controls/number-box.tsx";
import { TextBox } from "../../../controls/text-box.tsx";
import { formatYi } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import { type DraftFlaws, type ProjectDraft, totalInvestment } from "./project-draft.ts";

interface ProjectFormProps {
  readonly draft: ProjectDraft;
  readonly flaws: DraftFlaws;
  readonly baseYear: number;
  readonly horizon: number;
  readonly onChange: (part: Partial<ProjectDraft>) => void;
}

const channels = ["capital", "valueAdded"] as const;

export function ProjectForm({ draft, flaws, baseYear, horizon, onChange }: ProjectFormProps) {
  const words = useWords();
  return (
    <div className="dialog-body">
      <TextBox
        label={words("project.name")}
        value={draft.name}
        maxLength={200}
        autoFocus
        error={flaws.name ?? null}
        onChange={(name) => onChange({ name })}
      />
      <div className="field-pair">
        <div>
          <span className="field-label" aria-hidden="true">
            {words("project.sector")}
          </span>
          <Choice<Sector>
            label={words("project.sector")}
            options={sectors.map((value) => ({ value, label: words(`sector.${value}`) }))}
            value={draft.sector}
            onChange={(sector) => onChange({ sector })}
          />
        </div>
        <NumberBox
          label={words("project.commissioning")}
          unit={words("unit.year")}
          value={draft.commissioningYear}
          decimals={0}
          plain
          error={flaws.commissioningYear ?? null}
          onCommit={(commissioningYear) => onChange({ commissioningYear })}
        />
      </div>
      <InvestmentBoxes
        draft={draft}
        years={investmentYears(draft, baseYear, horizon)}
        error={flaws.investment ?? null}
        onChange={onChange}
      />
      <div>
        <span className="field-label" aria-hidden="true">
          {words("project.channel")}
        </span>
        <Choice
          label={words("project.channel")}
          options={channels.map((value) => ({ value, label: words(`project.channel.${value}`) }))}
          value={draft.channel}
          onChange={(channel) => onChange({ channel })}
        />
        <p className="field-hint">{words(`project.channel.${draft.channel}.hint`)}</p>
      </div>
      <div className="field-pair">
        <NumberBox
          label={words("project.jobs")}
          unit={words("unit.wan")}
          value={draft.jobs}
          decimals={4}
          error={flaws.jobs ?? null}
          onCommit={(jobs) => onChange({ jobs })}
        />
        {draft.channel === "valueAdded" ? (
          <NumberBox
            label={words("project.valueAdded")}
            unit={words("unit.yi")}
            value={draft.valueAdded}
            error={flaws.valueAdded ?? null}
            onCommit={(valueAdded) => onChange({ valueAdded })}
          />
        ) : null}
      </div>
      <TextBox
        label={words("project.source")}
        value={draft.source}
        maxLength={1000}
        onChange={(source) => onChange({ source })}
      />
      <TextBox
        label={words("project.note")}
        value={draft.note}
        maxLength={4000}
        lines={2}
        onChange={(note) => onChange({ note })}
      />
    </div>
  );
}

/** Every projected year, and those beyond the horizon that the project already names. */
function investmentYears(draft: ProjectDraft, baseYear: number, horizon: number): number[] {
  const projected = Array.from({ length: horizon - baseYear }, (_, index) => baseYear + 1 + index);
  const named = Object.keys(draft.investment).map(Number);
  return [...new Set([...projected, ...named])].sort((a, b) => a - b);
}

interface InvestmentBoxesProps {
  readonly draft: ProjectDraft;
  readonly years: readonly number[];
  readonly error: string | null;
  readonly onChange: (part: Partial<ProjectDraft>) => void;
}

function InvestmentBoxes({ draft, years, error, onChange }: InvestmentBoxesProps) {
  const words = useWords();
  return (
    <fieldset className="field-group">
      <legend>{words("project.investment")}</legend>
      <div className="year-boxes">
        {years.map((year) => (
          <div key={year}>
            <span className="field-unit" aria-hidden="true">
              {year}
            </span>
            <NumberBox
              label={words("project.investment.year", { year: String(year) })}
              bare
              value={draft.investment[year] ?? null}
              onCommit={(value) => onChange({ investment: { ...draft.investment, [year]: value } })}
            />
          </div>
        ))}
      </div>
      {error === null ? (
        <p className="field-hint">
          {words("project.investment.total", { total: formatYi(totalInvestment(draft.investment)) })}
        </p>
      ) : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
