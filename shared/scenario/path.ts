/** How an assumption runs over the years: the three forms a planner can give. */
import { z } from "zod";
import { rateSchema, yearKey } from "../units/schema.ts";

/** One number for every year. */
const constantPath = rateSchema;
/** A number a year: before the first the inherited value stays, after the last the last stays. */
const yearlyPath = z.record(yearKey, rateSchema).refine((years) => Object.keys(years).length > 0, {
  error: "empty-path",
});
/** `near` in the first projected year, `long` from `until` on, linear in between. */
const transitionPath = z.strictObject({ near: rateSchema, long: rateSchema, until: z.int() });

export const pathSchema = z.union([constantPath, transitionPath, yearlyPath]);
export type Path = z.infer<typeof pathSchema>;
export type TransitionPath = z.infer<typeof transitionPath>;
export type YearlyPath = z.infer<typeof yearlyPath>;

export function isTransition(path: Path): path is TransitionPath {
  return typeof path === "object" && "until" in path;
}
