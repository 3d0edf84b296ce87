/** How long each step of the start takes, for the log. */

export interface StartClock {
  /** Says that a step is done. */
  mark(step: string): void;
}

/** `now` counts milliseconds since the process began. */
export function startClock(now: () => number, tell: (text: string) => void): StartClock {
  let before = 0;
  return {
    mark(step) {
      const at = now();
      tell(`start: ${step} +${Math.round(at - before)} ms, ${Math.round(at)} ms`);
      before = at;
    },
  };
}
