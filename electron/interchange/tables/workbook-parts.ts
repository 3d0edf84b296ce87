/** Which parts of an xlsx archive hold its sheets, in order. */

export interface SheetPart {
  /** Place of the worksheet in the archive; null: a chart or a macro sheet, without cells. */
  readonly path: string | null;
  readonly hidden: boolean;
}

export const workbookPart = "xl/workbook.xml";
export const relationsPart = "xl/_rels/workbook.xml.rels";

export function sheetParts(workbook: string, relations: string): SheetPart[] {
  const worksheets = relatedPaths(relations, "worksheet");
  return elements(workbook, "sheet")
    .filter((attributes) => attribute(attributes, "name") !== null)
    .map((attributes) => ({
      path: worksheets.get(attribute(attributes, "id") ?? "") ?? null,
      hidden: /^(?:hidden|veryHidden)$/.test(attribute(attributes, "state") ?? ""),
    }));
}

/** Paths by relation id, of relations of one kind. */
export function relatedPaths(relations: string, kind: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const attributes of elements(relations, "Relationship")) {
    const target = attribute(attributes, "Target");
    if (target === null || !(attribute(attributes, "Type") ?? "").endsWith(`/${kind}`)) continue;
    paths.set(attribute(attributes, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return paths;
}

function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)>`, "g"))].map(
    ([, attributes = ""]) => attributes,
  );
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\s(?:\\w+:)?${name}=(["'])(.*?)\\1`).exec(attributes)?.[2] ?? null;
}
