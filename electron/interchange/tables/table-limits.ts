/** What a table may be at the most; a yearbook's widest table has a twentieth of it. */

/** Filled cells of one sheet. */
export const maxSheetCells = 200_000;
/** Rows of one sheet down to the last that is filled. */
export const maxSheetRows = 50_000;
/** Columns further right are left out, with a note. */
export const maxSheetColumns = 300;
export const maxSheets = 200;
/** Megabytes of all parts of a workbook that are read, unpacked. */
export const maxUnpackedMegabytes = 96;
/** Megabytes of the reading thread's heap. */
export const maxHeapMegabytes = 512;
/** Seconds that reading may take. */
export const maxSeconds = 30;
