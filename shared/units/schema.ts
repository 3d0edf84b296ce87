/** The small schemas that every file format is built from. */
import { z } from "zod";

/** An administrative code; GB/T 2260 codes have six digits, other provinces' files may use others. */
export const codeSchema = z.string().regex(/^[0-9A-Za-z-]{1,20}$/);

/** A finite number. */
export const figureSchema = z.number();
/** A finite number, or null where the figure is missing (never 0). */
export const nullableFigure = figureSchema.nullable();
/** A rate or share as a fraction: 0.05 is 5 %. */
export const rateSchema = z.number();

/** A calendar year as an object key. */
export const yearKey = z.string().regex(/^-?\d{1,4}$/);
