import {
  type TargetScope,
  type Targets,
  type Tier,
  targetScopes,
} from "../../../../shared/dataset/schema.ts";
import { tierIdOf } from "../../../../shared/dataset/target-troubles.ts";
import { Choice } from "../../../controls/choice.tsx";
import { NumberBox } from "../../../controls/number-box.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { useWords } from "../../../words/use-words.ts";

interface TargetFieldsProps {
  readonly targets: Targets;
  onChange(targets: Targets): void;
}

const mostTiers = 10;

/** What a province is judged by: the year, who counts, the lines with their counts, and jobs. */
export function TargetFields({ targets, onChange }: TargetFieldsProps) {
  const words = useWords();
  const { horizon, scope, urbanJobsPerYear, tiers } = targets;
  const change = (part: Partial<Targets>) => onChange({ ...targets, ...part });
  const setTiers = (next: readonly Tier[]) => change({ tiers: named(next) });
  const setTier = (at: number, part: Partial<Tier>) =>
    setTiers(tiers.map((tier, index) => (index === at ? { ...tier, ...part } : tier)));
  const lowest = tiers.at(-1);
  return (
    <div className="target-fields">
      <div className="field-pair">
        <NumberBox
          label={words("targets.horizon")}
          value={horizon}
          decimals={0}
          plain
          onCommit={(value) => (value === null ? undefined : change({ horizon: value }))}
        />
        <NumberBox
          label={words("targets.jobs")}
          value={urbanJobsPerYear}
          onCommit={(value) => (value === null ? undefined : change({ urbanJobsPerYear: value }))}
        />
      </div>
      <div>
        <span className="field-label">{words("bar.targetScope")}</span>
        <Choice<TargetScope>
          label={words("bar.targetScope")}
          options={targetScopes.map((value) => ({ value, label: words(`bar.targetScope.${value}`) }))}
          value={scope}
          onChange={(value) => change({ scope: value })}
        />
      </div>
      <table className="table target-tiers" aria-label={words("targets.tiers")}>
        <thead>
          <tr>
            <th scope="col">{words("targets.column.line")}</th>
            <th scope="col">{words("targets.column.inclusive")}</th>
            <th scope="col">{words("targets.column.count")}</th>
            <th scope="col">
              <span className="unseen">{words("library.column.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tier is its place in the order; its id follows its line
            <tr key={index}>
              <td>
                <NumberBox
                  label={words("targets.line", { number: index + 1 })}
                  bare
                  value={tier.min}
                  onCommit={(min) => (min === null ? undefined : setTier(index, { min }))}
                />
              </td>
              <td>
                <Choice
                  label={words("targets.inclusive", { number: index + 1 })}
                  options={[
                    { value: "over", label: words("targets.over") },
                    { value: "from", label: words("targets.from") },
                  ]}
                  value={tier.minInclusive ? "from" : "over"}
                  onChange={(value) => setTier(index, { minInclusive: value === "from" })}
                />
              </td>
              <td>
                <NumberBox
                  label={words("targets.count", { number: index + 1 })}
                  bare
                  value={tier.count}
                  decimals={0}
                  onCommit={(count) => (count === null ? undefined : setTier(index, { count }))}
                />
              </td>
              <td>
                <TextButton
                  quiet
                  disabled={tiers.length === 1}
                  label={words("targets.removeLabel", { number: index + 1 })}
                  onPress={() => setTiers(tiers.filter((_, at) => at !== index))}
                >
                  {words("targets.remove")}
                </TextButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <TextButton
          disabled={tiers.length >= mostTiers}
          onPress={() =>
            setTiers([...tiers, { id: "", min: (lowest?.min ?? 200) / 2, minInclusive: true, count: 0 }])
          }
        >
          {words("targets.add")}
        </TextButton>
      </div>
    </div>
  );
}

/** Every tier named after its line. */
function named(tiers: readonly Tier[]): Tier[] {
  return tiers.map((tier, index) => ({ ...tier, id: tierIdOf(tier.min, tiers[index - 1]?.min ?? null) }));
}
