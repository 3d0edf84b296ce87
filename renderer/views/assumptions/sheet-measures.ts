/** Sizes of the grid, CSS px. The stylesheet has the same. */
export const rowHeight = 24;
export const headHeight = 48;
export const columnWidth = 60;
export const nameWidth = 208;
