/** An area of the contract: method name to the schemas of what goes in and what comes out. */
import type { z } from "zod";

export interface Method {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}
export type Area = Readonly<Record<string, Method>>;

export type Input<M extends Method> = z.input<M["input"]>;
export type Output<M extends Method> = z.output<M["output"]>;

/** What serves an area: one handler a method, given checked input and who asks. */
export type Handlers<A extends Area, Context> = {
  readonly [Name in keyof A]: (
    input: z.output<A[Name]["input"]>,
    context: Context,
  ) => z.input<A[Name]["output"]> | Promise<z.input<A[Name]["output"]>>;
};
