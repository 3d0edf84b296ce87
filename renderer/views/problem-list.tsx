import type { Unit } from "../../shared/dataset/schema.ts";
import type { Problem } from "../../shared/result/schema.ts";
import { useWords } from "../words/use-words.ts";

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly units: readonly Unit[];
}

/** As many as are worth reading at once; a wide override gone wrong says the same of every unit. */
const shown = 20;

/** What the model refused, in words, with whose it is. */
export function ProblemList({ problems, units }: ProblemListProps) {
  const words = useWords();
  const nameOf = (code: string | null) =>
    code === null ? words("place.province") : (units.find((unit) => unit.code === code)?.name ?? code);
  return (
    <ul className="problems">
      {problems.slice(0, shown).map(({ unit, assumption, year, code, message }) => (
        <li key={`${unit}${assumption}${year}${code}`}>
          {nameOf(unit)} {message}
        </li>
      ))}
    </ul>
  );
}
