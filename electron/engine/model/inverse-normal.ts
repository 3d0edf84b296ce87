/**
 * The inverse of the standard normal distribution function: algorithm AS 241, PPND16
 * (Wichura 1988, Applied Statistics 37(3)), accurate to about 1 part in 10^16. It needs
 * only + - × ÷, sqrt and our own log, which give the same bits in Node and in Chromium.
 */
import { log } from "./logarithm.ts";

/** The quantile of `p`, which must lie strictly between 0 and 1. */
export function inverseNormal(p: number): number {
  const q = p - 0.5;
  if (q <= 0.425 && q >= -0.425) {
    const r = 0.180625 - q * q;
    return (q * centreAbove(r)) / centreBelow(r);
  }
  const tail = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const size = tail <= 5 ? nearTail(tail - 1.6) : farTail(tail - 5);
  return q < 0 ? -size : size;
}

/** The published coefficients, to the last digit that a double holds. */
function centreAbove(r: number): number {
  return polynomial(
    r,
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227,
  );
}

function centreBelow(r: number): number {
  return polynomial(
    r,
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854,
  );
}

function nearTail(r: number): number {
  return (
    polynomial(
      r,
      1.4234371107496835,
      4.630337846156546,
      5.769497221460691,
      3.6478483247632045,
      1.2704582524523684,
      0.2417807251774506,
      0.022723844989269184,
      0.0007745450142783414,
    ) /
    polynomial(
      r,
      1,
      2.053191626637759,
      1.6763848301838038,
      0.6897673349851,
      0.14810397642748008,
      0.015198666563616457,
      0.0005475938084995345,
      1.0507500716444169e-9,
    )
  );
}

function farTail(r: number): number {
  return (
    polynomial(
      r,
      6.657904643501103,
      5.463784911164114,
      1.7848265399172913,
      0.29656057182850487,
      0.026532189526576124,
      0.0012426609473880784,
      0.000027115555687434876,
      2.0103343992922881e-7,
    ) /
    polynomial(
      r,
      1,
      0.599832206555888,
      0.1369298809227358,
      0.014875361290850615,
      0.0007868691311456133,
      0.000018463183175100548,
      1.421511758316446e-7,
      2.0442631033899397e-15,
    )
  );
}

/** `a0 + a1·r + … + a7·r^7`, by Horner's rule. */
function polynomial(
  r: number,
  a0: number,
  a1: number,
  a2: number,
  a3: number,
  a4: number,
  a5: number,
  a6: number,
  a7: number,
): number {
  return ((((((a7 * r + a6) * r + a5) * r + a4) * r + a3) * r + a2) * r + a1) * r + a0;
}
