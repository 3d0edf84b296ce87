/**
 * `log` out of sums, products and quotients alone, the same on every machine; see
 * `exponential.ts`. FDLIBM's e_log.c (Sun Microsystems 1993): x = 2^k (1 + f), and for
 * log(1 + f) a polynomial of s = f / (2 + f); error below 1 ulp.
 *
 * FDLIBM: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use,
 * copy, modify, and distribute this software is freely granted, provided that this notice is
 * preserved.
 */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const lg1 = 0.6666666666666735;
const lg2 = 0.3999999999940942;
const lg3 = 0.2857142874366239;
const lg4 = 0.22222198432149784;
const lg5 = 0.1818357216161805;
const lg6 = 0.15313837699209373;
const lg7 = 0.14798198605116586;
const smallestNormal = 2.2250738585072014e-308;
const two54 = 18014398509481984;

/** A number and its two halves, the high one at `highAt`. */
const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;
const highAt = words[1] === 0 ? 0 : 1;

export function log(given: number): number {
  if (given === 0) return Number.NEGATIVE_INFINITY;
  if (!(given > 0)) return Number.NaN;
  if (given === Number.POSITIVE_INFINITY) return given;
  const isNormal = given >= smallestNormal;
  float[0] = isNormal ? given : given * two54;
  const high = words[highAt]!;
  const digits = high & 0xfffff;
  // 1 + f lies between √½ and √2.
  const up = (digits + 0x95f64) & 0x100000;
  words[highAt] = digits | (up ^ 0x3ff00000);
  const k = (high >> 20) - 1023 + (up >> 20) - (isNormal ? 0 : 54);
  const f = float[0]! - 1;
  if ((0xfffff & (2 + digits)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * ln2High + k * ln2Low;
    const r = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - r : k * ln2High - (r - k * ln2Low - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (lg1 + w * (lg3 + w * (lg5 + w * lg7))) + w * (lg2 + w * (lg4 + w * lg6));
  if (((digits - 0x6147a) | (0x6b851 - digits)) > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + r));
    return k * ln2High - (half - (s * (half + r) + k * ln2Low) - f);
  }
  return k === 0 ? f - s * (f - r) : k * ln2High - (s * (f - r) - k * ln2Low - f);
}
