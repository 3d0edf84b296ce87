import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { inProject } from "../../build/project.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<
    string,
    { readonly strategy: { readonly matrix: object }; readonly steps: readonly Step[] }
  >;
}

const folder = inProject(".github", "workflows");
const require = createRequire(inProject("node_modules", "app-builder-lib", "package.json"));
const { load } = require("js-yaml") as { load(text: string): Workflow };
const scripts = Object.keys(
  (JSON.parse(readFileSync(inProject("package.json"), "utf8")) as { scripts: object }).scripts,
);

describe.each(readdirSync(folder))("%s", (name) => {
  const workflow = load(readFileSync(inProject(".github", "workflows", name), "utf8"));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("runs on the three systems", () => {
    const systems = JSON.stringify(Object.values(workflow.jobs).map(({ strategy }) => strategy.matrix));
    for (const system of ["ubuntu", "windows", "macos"]) expect(systems).toContain(`${system}-latest`);
  });

  test("may only read, and uses GitHub's own actions in a fixed version", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  });

  test("calls scripts that the project has", () => {
    const called = steps.flatMap(({ run = "" }) =>
      [...run.matchAll(/npm (?:run )?([a-z-]+)/g)].map(([, script]) => script ?? ""),
    );
    expect(called.length).toBeGreaterThan(0);
    expect([...scripts, "ci", "audit"]).toEqual(expect.arrayContaining(called));
  });
});
