/**
 * `npm run fuzz -- [CASES]`: the property and fuzz tests, each with so many new cases
 * (100,000 unless told). A failure prints the seed; XIANCE_FUZZ_SEED makes the same cases again.
 */
import { globSync, readFileSync } from "node:fs";
import { toolScript, top } from "../../build/project.ts";
import { runProgram } from "../../build/run-program.mjs";

const [wanted = "100000"] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(wanted)) {
  console.error("用法：npm run fuzz -- [例数]");
  process.exitCode = 2;
} else {
  const files = globSync("test/**/*.test.ts", { cwd: top }).filter((path) =>
    /from "(\.\.\/)*(\.\/)?(fuzz\/)?cases\.ts"/.test(readFileSync(`${top}/${path}`, "utf8")),
  );
  process.exitCode = await runProgram(
    process.execPath,
    [toolScript("vitest"), "run", "--project", "unit", ...files],
    { ...process.env, XIANCE_FUZZ_CASES: wanted },
  );
}
