/**
 * A running sum that carries its own rounding error along (Neumaier 1974): the total of
 * 129 published figures comes out as their sum, so that a target met exactly counts as met.
 */
export class Sum {
  #total = 0;
  #lost = 0;

  add(value: number): void {
    const total = this.#total + value;
    this.#lost +=
      Math.abs(this.#total) >= Math.abs(value) ? this.#total - total + value : value - total + this.#total;
    this.#total = total;
  }

  /** ±Infinity or NaN when the sum is beyond what a number holds. */
  get value(): number {
    return Number.isFinite(this.#lost) ? this.#total + this.#lost : this.#total;
  }
}
