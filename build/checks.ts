/** Everything that is checked without running the product: style, promises, types, and that it builds. */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { productNames, viteArguments } from "./products.ts";
import { inProject, toolScript, top } from "./project.ts";

export const checkGroups = ["lint", "typecheck", "build"] as const;
export type CheckGroup = (typeof checkGroups)[number];

export interface Check {
  readonly group: CheckGroup;
  readonly name: string;
  /** The tool's script and its arguments, to be run by this Node.js. */
  readonly command: readonly string[];
}

export interface CheckResult {
  readonly ok: boolean;
  readonly output: string;
}

const rooms = ["electron", "renderer", "shared", "test", "build"];

/** Every room's tsconfig, from the top of the project. */
function tsconfigs(): string[] {
  return rooms.flatMap((room) =>
    readdirSync(inProject(room), { recursive: true, encoding: "utf8" })
      .filter((path) => /(^|[\\/])tsconfig\.json$/.test(path))
      .map((path) => `${room}/${path.replaceAll("\\", "/")}`),
  );
}

export function listChecks(groups: readonly CheckGroup[] = checkGroups): Check[] {
  const checks: Check[] = [
    { group: "lint", name: "biome", command: [toolScript("@biomejs/biome", "biome"), "ci", "--colors=off"] },
    { group: "lint", name: "oxlint", command: [toolScript("oxlint"), "--type-aware", ...rooms] },
    ...tsconfigs().map((path): Check => {
      return {
        group: "typecheck",
        name: `tsc ${path}`,
        command: [toolScript("typescript", "tsc"), "-p", path],
      };
    }),
    ...productNames.map((product): Check => {
      return {
        group: "build",
        name: `vite ${product}`,
        command: [toolScript("vite"), ...viteArguments(product)],
      };
    }),
  ];
  return checks.filter(({ group }) => groups.includes(group));
}

export function runCheck({ command }: Check): Promise<CheckResult> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1" };
    const child = spawn(process.execPath, command, { cwd: top, env, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
}

/** Runs checks, two at a time, and says in their order how each went, with the tool's words where it failed. */
export async function runChecks(checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  const running: Promise<CheckResult>[] = [];
  for (const [at, check] of checks.entries()) {
    for (const next of checks.slice(running.length, at + 2)) running.push(runCheck(next));
    const { ok, output } = await running[at]!;
    console.log(`${ok ? "✓" : "✗"} ${check.name}`);
    if (ok) continue;
    failed += 1;
    console.log(output);
  }
  return { passed: checks.length - failed, failed };
}
