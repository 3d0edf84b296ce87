/** A4 with the margins of official documents, in twentieths of a point. */

const twipsPerMm = 1440 / 25.4;
const twips = (mm: number) => Math.round(mm * twipsPerMm);

export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
} as const;
export const textWidth = page.size.width - page.margin.left - page.margin.right;
/** The same in CSS px. */
export const textWidthPx = Math.round((textWidth / 1440) * 96);

/** Latin letters and figures in Times, Chinese in the faces of official documents. */
export const face = (chinese: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: chinese,
});
export const faces = {
  body: face("仿宋"),
  heading: face("黑体"),
  section: face("楷体"),
  table: face("宋体"),
};

/** Half points: 二号, and what stands in and under tables: 小五. */
export const sizes = { title: 44, caption: 24, table: 18, note: 18, pageNumber: 28 } as const;
