/** Who may talk to the loopback host: our own page, addressed by its number, with the token. */
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

export interface Guard {
  readonly token: string;
  /**
   * Refuses a request that was addressed to another name (a name rebound to this
   * machine) or that comes from another page. Every request must pass.
   */
  checkSender(headers: IncomingHttpHeaders): Refusal | null;
  /** Refuses a call without the token. */
  checkToken(headers: IncomingHttpHeaders): Refusal | null;
}

export function createGuard(port: number): Guard {
  const token = randomBytes(32).toString("base64url");
  const host = `127.0.0.1:${port}`;
  const expected = Buffer.from(`Bearer ${token}`);

  return {
    token,
    checkSender(headers) {
      if (headers.host !== host) return { status: 421, reason: "host" };
      if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
        return { status: 403, reason: "origin" };
      }
      const site = headers["sec-fetch-site"];
      if (site !== undefined && site !== "same-origin" && site !== "none") {
        return { status: 403, reason: "site" };
      }
      return null;
    },
    checkToken(headers) {
      const given = Buffer.from(headers.authorization ?? "");
      const right = given.length === expected.length && timingSafeEqual(given, expected);
      return right ? null : { status: 401, reason: "token" };
    },
  };
}
