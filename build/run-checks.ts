/** `npm run lint`, `npm run typecheck`, `npm run build`: one group of the checks that `npm test` starts with. */
import { checkGroups, listChecks, runChecks } from "./checks.ts";

const wanted = process.argv.slice(2);
const { failed } = await runChecks(listChecks(checkGroups.filter((group) => wanted.includes(group))));
process.exitCode = failed === 0 ? 0 : 1;
