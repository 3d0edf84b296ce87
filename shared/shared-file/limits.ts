/** What a file of ours may be at the most; past it lies damage or malice, not work. */

/** A dataset of every county of China with a long history needs half of it. */
export const maxFileBytes = 20 * 1024 * 1024;
/** Nothing of ours nests deeper than a dozen levels. */
export const maxFileDepth = 64;
/** Values, keys not counted: forty thousand edits of a scenario and every county of China. */
export const maxFileValues = 1_000_000;
/** Entries of one object: ten adjustments for every county of China. */
export const maxFileKeys = 50_000;
/** Steps of one scenario that a shared file carries. */
export const maxFileSteps = 100_000;
