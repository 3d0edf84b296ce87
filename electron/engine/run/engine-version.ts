/** Changes whenever the same inputs would give other numbers. */
export const engineVersion = "1.2.0";
