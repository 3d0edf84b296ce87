/**
 * Where a needed rate lies: in the unit's own history, among its peers, against the cap.
 * A number alone invites belief; these bounds are ours and stated (docs/answers.md).
 */
import type { Verdict, VerdictCode } from "../../../../shared/result/answers.ts";

/** Reached in at least half of the observed years: the unit has done it as a rule, not once. */
export const oftenEnough = 0.5;
/** At least one peer in ten is expected to reach it. */
export const enoughPeers = 0.1;

export interface Standing {
  /** What the unit would have in all; null: not reachable. */
  readonly needed: number | null;
  /** Nothing has to be added. */
  readonly there: boolean;
  readonly peers: readonly number[];
}

export function growthVerdict({ needed, there, peers }: Standing, history: readonly number[]): Verdict {
  const ownHistoryShare = needed === null ? null : shareAtLeast(history, needed);
  const peersShare = needed === null ? null : shareAtLeast(peers, needed);
  const code = (): VerdictCode => {
    if (there) return "already-there";
    if (needed === null) return "unreachable";
    if (ownHistoryShare !== null && ownHistoryShare >= oftenEnough) return "within-own-history";
    if (peersShare !== null && peersShare >= enoughPeers) return "within-peers";
    return "above-history-and-peers";
  };
  return { code: code(), needed, ownHistoryShare, peersShare, cap: null };
}

/** No investment ratio of a county is published after 2017: there is no own history to hold it against. */
export function investmentVerdict({ needed, there, peers }: Standing, cap: number): Verdict {
  const code = (): VerdictCode => {
    if (there) return "already-there";
    if (needed === null) return "unreachable";
    return needed > cap ? "above-cap" : "within-cap";
  };
  const peersShare = needed === null ? null : shareAtLeast(peers, needed);
  return { code: code(), needed, ownHistoryShare: null, peersShare, cap };
}

function shareAtLeast(of: readonly number[], needed: number): number | null {
  if (of.length === 0) return null;
  return of.filter((value) => value >= needed).length / of.length;
}
