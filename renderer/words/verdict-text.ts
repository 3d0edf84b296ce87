/** Where a needed rate lies, in words: the judgement, then what it rests on. */
import type { Verdict } from "../../shared/result/answers.ts";
import { formatPercent } from "./format.ts";
import { formatChance } from "./format-chance.ts";
import type { Words } from "./use-words.ts";

export function verdictText({ code, ownHistoryShare, peersShare, cap }: Verdict, words: Words): string {
  const grounds =
    code === "already-there" || code === "unreachable"
      ? []
      : [
          ownHistoryShare === null ? null : words("verdict.own", { share: formatChance(ownHistoryShare) }),
          peersShare === null || cap !== null
            ? null
            : words("verdict.peers", { share: formatChance(peersShare) }),
          cap === null ? null : words("verdict.cap", { cap: formatPercent(cap) }),
        ].filter((each) => each !== null);
  const judged = words(`verdict.${code}`);
  return grounds.length === 0
    ? judged
    : words("verdict.withGrounds", { judged, grounds: grounds.join(words("verdict.separator")) });
}
