/** What `npm start`, `npm test` and the other npm scripts call: `node build/start.mjs [task] [options]`. */
import { bootstrap } from "./bootstrap.mjs";

/** Each task's script and the arguments it starts with. */
const tasks = {
  start: ["build/start-app.ts"],
  test: ["test/run.ts"],
  bench: ["test/proof/run.ts", "bench"],
  crash: ["test/proof/run.ts", "crash"],
  fuzz: ["test/proof/run.ts", "fuzz"],
  soak: ["test/proof/run.ts", "soak"],
  determinism: ["test/proof/run.ts", "determinism"],
  upgrade: ["test/proof/run.ts", "upgrade"],
  "compare-engines": ["test/compare/run.ts"],
  build: ["build/run-checks.ts", "build"],
  package: ["build/packaging/package-app.ts"],
  lint: ["build/run-checks.ts", "lint"],
  typecheck: ["build/run-checks.ts", "typecheck"],
};

const [first = "start", ...rest] = process.argv.slice(2);
const named = Object.hasOwn(tasks, first);
if (!named && !first.startsWith("-")) {
  console.error(`没有“${first}”这项任务；可用：${Object.keys(tasks).join("、")}。`);
  process.exitCode = 2;
} else {
  const [script, ...args] = tasks[named ? /** @type {keyof typeof tasks} */ (first) : "start"];
  process.exitCode = await bootstrap(script ?? "", [...args, ...(named ? rest : process.argv.slice(2))]);
}
