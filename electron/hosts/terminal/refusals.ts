/** The two ways in which the command line says no, each with its exit code. */

/** Wrong usage: exit code 2, with the usage. */
export class UsageError extends Error {}

/** A refused input: exit code 1, with the reason in words. */
export class InputError extends Error {}
