/** `npm run bench`: every speed as a ratio against something measured in the same run. */
import { benchAnswers } from "./answers.ts";
import { benchEnsemble } from "./ensemble.ts";
import { benchProvince } from "./province.ts";

const print = (line: string) => console.log(line);
await benchProvince(print);
await benchEnsemble(print);
benchAnswers(print);
