/**
 * Turns for long work: one call in flight and at most one waiting for each client; a
 * later call takes the place of the one that waits.
 */
import { FaultError } from "../../shared/contract/fault.ts";

export interface Call {
  readonly client: string;
  /** The client's name for this call. */
  readonly run: string;
  /** How much work it is. A lighter call ends a heavier one in flight: a preview does not wait for a refinement. */
  readonly weight: number;
}

export interface LatestWins {
  /** Rejects with the fault `cancelled` when a later call takes its place before it has begun. */
  take<Value>(call: Call, work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Whether there was such a call, in flight or waiting. */
  cancel(client: string, run: string): boolean;
}

interface Turn extends Call {
  readonly ending: AbortController;
  begin(): void;
  refuse(): void;
}

interface Lane {
  current: Turn;
  waiting: Turn | null;
}

export function createLatestWins(): LatestWins {
  const lanes = new Map<string, Lane>();

  function next(client: string): void {
    const waiting = lanes.get(client)?.waiting ?? null;
    if (waiting === null) {
      lanes.delete(client);
      return;
    }
    lanes.set(client, { current: waiting, waiting: null });
    waiting.begin();
  }

  function enter(turn: Turn): void {
    const lane = lanes.get(turn.client);
    if (lane === undefined) {
      lanes.set(turn.client, { current: turn, waiting: null });
      turn.begin();
      return;
    }
    lane.waiting?.refuse();
    lane.waiting = turn;
    if (turn.weight < lane.current.weight) lane.current.ending.abort();
  }

  return {
    take: (call, work) =>
      new Promise((resolve, reject) => {
        const ending = new AbortController();
        const run = async () => {
          try {
            resolve(await work(ending.signal));
          } catch (error) {
            reject(error);
          } finally {
            next(call.client);
          }
        };
        enter({
          ...call,
          ending,
          begin: () => void run(),
          refuse: () => reject(new FaultError("cancelled")),
        });
      }),
    cancel(client, run) {
      const lane = lanes.get(client);
      if (lane?.waiting?.run === run) {
        lane.waiting.refuse();
        lane.waiting = null;
        return true;
      }
      if (lane?.current.run !== run) return false;
      lane.current.ending.abort();
      return true;
    },
  };
}
