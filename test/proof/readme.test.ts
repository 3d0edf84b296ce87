import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inProject } from "../../build/project.ts";
import { proofs } from "./proofs.ts";
import { readWritten } from "./read-written.ts";
import { readmeFigures, withFigures } from "./readme-figures.ts";

const readme = readFileSync(inProject("README.md"), "utf8");

it("tells the figures that the proofs last found, and no others", () => {
  expect(readme).toBe(withFigures(readme, readmeFigures(readWritten)));
});

it.each(Object.keys(proofs))("%s was written by its long form, whole, and held", (name) => {
  const { command, verdicts } = readWritten(name);
  expect(command).toBe(`npm run ${name} -- --long`);
  expect(verdicts.filter(({ held }) => !held)).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(0);
});

it("has no figure for what a proof did not find, and none for what does not hold", () => {
  const lacking = (name: string) => ({ ...readWritten(name), tables: [] });
  expect(() => readmeFigures(lacking)).toThrow("no figure");
  const failing = (name: string) => {
    const written = readWritten(name);
    return { ...written, verdicts: written.verdicts.map((verdict) => ({ ...verdict, held: false })) };
  };
  expect(() => readmeFigures(failing)).toThrow("does not hold");
});

it("keeps all that stands outside the marks", () => {
  const changed = withFigures(readme, "x");
  expect(withFigures(changed, readmeFigures(readWritten))).toBe(readme);
  expect(() => withFigures("no marks", "x")).toThrow("no place");
});
