/** The languages of the product; the first is its own. */
export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];
