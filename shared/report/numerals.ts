const digits = "零一二三四五六七八九";

/** A number from 1 to 9999 in Chinese, as headings count: 1 is 一, 12 is 十二, 129 is 一百二十九. */
export function chineseNumber(value: number): string {
  const parts: string[] = [];
  let skipped = false;
  for (const [size, sign] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      skipped = parts.length > 0;
      continue;
    }
    if (skipped) parts.push("零");
    skipped = false;
    parts.push(`${digits[digit]}${sign}`);
  }
  return parts.join("").replace(/^一十/, "十");
}
