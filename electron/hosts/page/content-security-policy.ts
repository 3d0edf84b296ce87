/** What a page of ours may do, whichever host serves it. */
import { randomBytes } from "node:crypto";

/**
 * Only our own files; no inline script. The one inline style that the control
 * library puts in carries the page's nonce.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

/** Headers of every answer that is not a page. */
export const fileHeaders: Readonly<Record<string, string>> = {
  ...headers,
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

export interface SealedPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page with a nonce of its own, and the headers that go with it. */
export function sealPage(html: string): SealedPage {
  const nonce = randomBytes(18).toString("base64");
  return {
    html: html.replace(/<head[^>]*>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`),
    headers: { ...headers, "Content-Security-Policy": policy(nonce) },
  };
}
