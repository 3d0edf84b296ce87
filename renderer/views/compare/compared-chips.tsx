import { useMemo } from "react";
import { CloseIcon } from "../../app/icons.tsx";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { Adder } from "../../controls/adder.tsx";
import { IconButton } from "../../controls/icon-button.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { type Compared, comparison, mostCompared, swapBase } from "../../state/comparison.ts";
import { isFound } from "../../words/is-found.ts";
import { useWords } from "../../words/use-words.ts";
import type { ComparisonReading } from "./use-comparison.ts";

/** As many as are worth scrolling through; typing finds the others. */
const offered = 50;
const reference = "reference";

/** Which scenarios are compared: the base first; any can take its place or go. */
export function ComparedChips({ compared }: { readonly compared: ComparisonReading }) {
  const words = useWords();
  const { ids, names } = compared;
  const [base, ...others] = ids;
  return (
    <ul className="compared" aria-label={words("compare.chosen")}>
      {ids.map((id, index) => {
        const name = names[index] ?? "";
        return (
          <li key={id ?? reference} className={index === 0 ? "base" : `other other-${Math.min(index, 2)}`}>
            <span className="compared-name">{name}</span>
            {index === 0 ? (
              <span className="tag">{words("compare.isBase")}</span>
            ) : (
              <>
                <TextButton
                  quiet
                  label={words("compare.makeBase", { name })}
                  onPress={() => comparison.setState(swapBase(ids, id))}
                >
                  {words("compare.base")}
                </TextButton>
                <IconButton
                  icon={<CloseIcon />}
                  label={words("compare.remove", { name })}
                  onPress={() => comparison.setState({ base, others: others.filter((each) => each !== id) })}
                />
              </>
            )}
          </li>
        );
      })}
      {ids.length < mostCompared ? (
        <li>
          <ScenarioAdder taken={ids} onAdd={(id) => comparison.setState({ base, others: [...others, id] })} />
        </li>
      ) : null}
    </ul>
  );
}

interface ScenarioAdderProps {
  readonly taken: readonly Compared[];
  onAdd(id: Compared): void;
}

function ScenarioAdder({ taken, onAdd }: ScenarioAdderProps) {
  const words = useWords();
  const entries = useWorkbench((state) => state.library.entries);
  const current = useWorkbench((state) => state.scenario?.document);
  const free = useMemo(() => {
    const all = [
      { id: reference, name: words("compare.baseline") },
      ...(current === undefined || entries.some(({ id }) => id === current.id) ? [] : [current]),
      ...entries,
    ];
    return all.filter(({ id }) => !taken.includes(id === reference ? null : id));
  }, [entries, current, taken, words]);
  return (
    <Adder
      className="scenario-adder"
      label={words("compare.add")}
      find={(search) =>
        free
          .filter(({ name }) => isFound(name, search))
          .slice(0, offered)
          .map(({ id, name }) => ({ id, name }))
      }
      none={words("compare.none")}
      opens="focus"
      onAdd={(id) => onAdd(id === reference ? null : id)}
    />
  );
}
