/** How an English report counts, lists and dates. */

/** “no units”, “1 unit”, “3 units”, “2 counties”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? "no" : count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

const scopes: Readonly<Record<string, string>> = {
  counties: "county",
  "counties and districts": "county or district",
};

/** `scope` as the report calls it: “1 county”, “3 counties”. */
export const countedScope = (count: number, scope: string) => counted(count, scopes[scope] ?? scope, scope);

/** “A, B and C”. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** “31 January 2026”. */
export function englishDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
