/**
 * `exp` out of sums, products and quotients alone. ECMAScript leaves the last digit of
 * `Math.exp` and `Math.log` to whoever builds the engine of the language, and Chromium's, which
 * Electron has, differ there from Node's. The method is that of FDLIBM (Sun Microsystems 1993,
 * e_exp.c): x = k ln 2 + r, |r| ≤ ½ ln 2, and for exp(r) a rational function of r; error below 1 ulp.
 *
 * FDLIBM: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use,
 * copy, modify, and distribute this software is freely granted, provided that this notice is
 * preserved.
 */
const overflow = 709.782712893384;
const underflow = -745.1332191019411;
/** ln 2 in two parts: the first has 33 zeros at its end, so that k times it is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const perLn2 = Math.LOG2E;
const p1 = 0.16666666666666602;
const p2 = -0.0027777777777015593;
const p3 = 6.613756321437934e-5;
const p4 = -1.6533902205465252e-6;
const p5 = 4.1381367970572385e-8;

/** Half of ln 2, and 1.5 times it, in the 20 binary digits that FDLIBM looks at. */
const half = 0.3465735912322998;
const oneAndHalf = 1.0397205352783203;
const tiny = 3.725290298461914e-9;

/** 2^k for k from -1022 to 1023: products of two, exact. */
const powersOfTwo = new Float64Array(2046);
for (let k = 0, up = 1, down = 1; k <= 1023; k += 1, up *= 2, down /= 2) {
  powersOfTwo[k + 1022] = up;
  if (k <= 1022) powersOfTwo[1022 - k] = down;
}

export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > overflow) return Number.POSITIVE_INFINITY;
  if (x < underflow) return 0;
  const size = x < 0 ? -x : x;
  if (size < tiny) return 1 + x;
  if (size < half) {
    const t = x * x;
    const c = x - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
    return 1 - ((x * c) / (c - 2) - x);
  }
  let k: number;
  let high: number;
  let low: number;
  if (size < oneAndHalf) {
    if (x === 1) return Math.E;
    k = x < 0 ? -1 : 1;
    high = x - k * ln2High;
    low = k * ln2Low;
  } else {
    k = Math.trunc(perLn2 * x + (x < 0 ? -0.5 : 0.5));
    high = x - k * ln2High;
    low = k * ln2Low;
  }
  const r = high - low;
  const t = r * r;
  const c = r - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k > 1023) return y * 2 * powersOfTwo[2045]!;
  return k >= -1021 ? y * powersOfTwo[k + 1022]! : y * powersOfTwo[k + 2022]! * powersOfTwo[22]!;
}
