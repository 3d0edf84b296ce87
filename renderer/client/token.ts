/** The key to the loopback host: it comes in the address once and is kept for this tab alone. */
const stored = "xiance.token";
const inFragment = /^#token=([\w-]+)$/;

/** Takes the token out of the address bar, so that it is neither bookmarked nor seen; null: none was ever given. */
export function takeToken(): string | null {
  const given = inFragment.exec(window.location.hash)?.[1];
  if (given === undefined) return window.sessionStorage.getItem(stored);
  window.sessionStorage.setItem(stored, given);
  window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  return given;
}
