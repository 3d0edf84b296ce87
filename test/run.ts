/** `npm test`: every check, every test, and on the last line how many passed and failed. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { listChecks, runChecks } from "../build/checks.ts";
import { inProject, toolScript } from "../build/project.ts";
import { runProgram } from "../build/run-program.mjs";
import { ensureBrowser } from "./browser/ensure-browser.ts";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What we read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

function countChecked(trouble: string | null): Counts {
  console.log(trouble === null ? "✓ browser and font" : `✗ ${trouble}`);
  return { passed: trouble === null ? 1 : 0, failed: trouble === null ? 0 : 1, skipped: 0 };
}

/** Runs one of vitest's projects, one after another: what the last measures is its own. */
async function runTests(project: string): Promise<Counts> {
  const file = inProject("test-output", `${project}.json`);
  rmSync(file, { force: true });
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json"];
  const command = [toolScript("vitest"), ...args, `--outputFile.json=${file}`];
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1" };
  const code = await runProgram(process.execPath, command, env);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return count(JSON.parse(readFileSync(file, "utf8")) as Report, code);
}

/** A file that could not be read counts as one failed test, and so does an error outside every test. */
function count(report: Report, code: number): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const parts: Counts[] = [
  { ...(await runChecks(listChecks())), skipped: 0 },
  countChecked(ensureBrowser()),
  await runTests("unit"),
  await runTests("browser"),
  await runTests("alone"),
];
const sum = (key: keyof Counts) => parts.reduce((total, part) => total + part[key], 0);
const skipped = sum("skipped");

process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
