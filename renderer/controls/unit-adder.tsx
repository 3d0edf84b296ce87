import type { Unit } from "../../shared/dataset/schema.ts";
import { useWords } from "../words/use-words.ts";
import { Adder } from "./adder.tsx";

interface UnitAdderProps {
  readonly label: string;
  readonly units: readonly Unit[];
  onAdd(code: string): void;
}

/** Finds a unit by name, prefecture or code. */
export function UnitAdder({ label, units, onAdd }: UnitAdderProps) {
  const words = useWords();
  const find = (search: string) => {
    const wanted = search.trim();
    return units.flatMap(({ code, name, prefecture }) =>
      [code, name, prefecture.name].some((text) => text.includes(wanted))
        ? [{ id: code, name, detail: prefecture.name }]
        : [],
    );
  };
  return (
    <Adder
      className="unit-adder"
      label={label}
      find={find}
      none={words("county.noMatch")}
      opens="input"
      onAdd={onAdd}
    />
  );
}
