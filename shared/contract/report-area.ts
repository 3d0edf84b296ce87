import { z } from "zod";
import { targetScopes } from "../dataset/schema.ts";
import { reportSchema, reportWishSchema } from "../report/schema.ts";
import { ensembleResultSchema } from "../result/ensemble.ts";

const subject = {
  id: z.string().min(1).max(80),
  /** Absent: as the scenario says. */
  scope: z.enum(targetScopes).optional(),
  /** What an ensemble of the scenario has said; null: none has been drawn. */
  ensemble: ensembleResultSchema.nullable().default(null),
};
/** A file to hand over, in base 64. */
const file = z.object({ name: z.string(), content: z.string() });

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** A figure as drawn: the drawing itself, and as a picture in base 64 for programs that know no SVG. Size in CSS px. */
export const reportPictureSchema = z.object({
  svg: z.string().max(4_000_000),
  png: base64.max(8_000_000),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type ReportPicture = z.infer<typeof reportPictureSchema>;

export const reportArea = {
  compose: { input: z.object({ ...subject, ...reportWishSchema.shape }), output: reportSchema },
  /** The report as a Word document, with the figures by id that the window has drawn. */
  word: {
    input: z.object({ report: reportSchema, pictures: z.record(z.string(), reportPictureSchema) }),
    output: file,
  },
  /** The page of the window as it prints, as PDF in base 64; null where the host has no window of its own. */
  pdf: { input: z.object({}), output: z.object({ content: z.string().nullable() }) },
} as const;

export const exportArea = {
  /** The whole scenario as a workbook (xlsx). */
  workbook: { input: z.object(subject), output: file },
} as const;
