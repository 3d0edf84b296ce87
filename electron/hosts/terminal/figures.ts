/** Numbers as a person reads them; a missing one is a dash, never 0. */

const missing = "—";

export function amount(value: number | null, digits = 2): string {
  return value === null ? missing : value.toFixed(digits);
}

/** A fraction as per cent. */
export function percent(value: number | null, digits = 1): string {
  return value === null ? missing : `${(value * 100).toFixed(digits)}%`;
}

/** A fraction as percentage points. */
export function points(value: number): string {
  return (value * 100).toFixed(2);
}
