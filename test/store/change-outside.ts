/** What a failing disk or another program does to a library behind its back. */
import Database from "better-sqlite3";

export function changeOutside(library: string, sql: string): void {
  const other = new Database(library);
  try {
    other.exec(sql);
  } finally {
    other.close();
  }
}

/** A digit of scenario `a`, as `fixtures.ts` makes it. */
export function changeDigit(library: string): void {
  changeOutside(library, "UPDATE scenario SET document = replace(document, '0.07', '0.01') WHERE id = 'a'");
}
