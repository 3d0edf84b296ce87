import { useEffect } from "react";

/** Rings what a step of the tour speaks of, as soon as it is on the screen. */
export function useRing(selector: string): void {
  useEffect(() => {
    const ring = () => document.querySelector(selector)?.setAttribute("data-toured", "");
    ring();
    const seen = new MutationObserver(ring);
    seen.observe(document.body, { childList: true, subtree: true });
    return () => {
      seen.disconnect();
      for (const element of document.querySelectorAll("[data-toured]"))
        element.removeAttribute("data-toured");
    };
  }, [selector]);
}
