/** Lays measured blocks onto pages of one height; any unit of length. */

export interface MeasuredBlock {
  readonly height: number;
  /** Never the last on a page. */
  readonly heading: boolean;
  readonly newPage: boolean;
  /** What can be torn between rows; the head stands on every page. Null: all or nothing. */
  readonly table: { readonly head: number; readonly rows: readonly number[]; readonly foot: number } | null;
}

/** A block, or the rows of a table from `from` up to but not `to`. */
export interface PagePart {
  readonly block: number;
  readonly rows: { readonly from: number; readonly to: number } | null;
}

/** Rows that a table shows at least before a page ends, where it has so many. */
const leastRows = 2;
/** A table of no more rows is not torn while a page can hold it. */
const smallTable = 8;

/** What is higher than a page gets one to itself. */
export function paginate(blocks: readonly MeasuredBlock[], space: number): PagePart[][] {
  const pages: PagePart[][] = [[]];
  let used = 0;
  const page = () => pages[pages.length - 1] as PagePart[];
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  const place = (part: PagePart, height: number) => {
    page().push(part);
    used += height;
  };

  blocks.forEach((block, index) => {
    if (block.newPage && page().length > 0) turn();
    if (page().length > 0 && used + lead(blocks, index, space) > space) turn();
    if (block.table === null || used + block.height <= space) {
      place({ block: index, rows: null }, block.height);
      return;
    }
    const { head, rows, foot } = block.table;
    for (let from = 0; from < rows.length; ) {
      let to = from;
      let height = head;
      while (to < rows.length) {
        const row = (rows[to] ?? 0) + (to === rows.length - 1 ? foot : 0);
        if (used + height + row > space && to > from) break;
        height += row;
        to += 1;
      }
      place({ block: index, rows: { from, to } }, height);
      if (to < rows.length) turn();
      from = to;
    }
  });
  return pages.filter((parts) => parts.length > 0);
}

/** What must stand together at the head of a block: a heading with the beginning of what it heads. */
function lead(blocks: readonly MeasuredBlock[], index: number, space: number): number {
  const block = blocks[index];
  if (block === undefined || (block.newPage && index > 0 && blocks[index - 1]?.heading)) return 0;
  if (block.heading) return block.height + lead(blocks, index + 1, space);
  if (block.table === null) return block.height;
  const { head, rows, foot } = block.table;
  if (rows.length <= smallTable && block.height <= space / 2) return block.height;
  const first = rows.slice(0, leastRows).reduce((sum, row) => sum + row, 0);
  return head + first + (rows.length <= leastRows ? foot : 0);
}
