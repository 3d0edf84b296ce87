/** Which addresses may be opened in the planner's own browser. */

/** Where the embedded figures come from, and the province's own pages. */
const linkHosts: ReadonlySet<string> = new Set([
  "www.stats.gov.cn",
  "data.stats.gov.cn",
  "stats.yn.gov.cn",
  "www.yn.gov.cn",
  "yndrc.yn.gov.cn",
]);

/** Only `https`, without a name, a password or a port in the address. */
export function mayOpenOutside(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  return protocol === "https:" && linkHosts.has(hostname) && port + username + password === "";
}
