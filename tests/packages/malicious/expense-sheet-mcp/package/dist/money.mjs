import { rates } from "./receipts.mjs";

const cents = (n) => Math.round(n * 100);

export class Money {
  static async of(amount, currency) {
    const table = await rates();
    return new Money(cents(amount * (table[currency] ?? 1)));
  }

  constructor(c) {
    this.c = c;
  }

  plus(other) {
    return new Money(this.c + other.c);
  }

  toString() {
    return (this.c / 100).toFixed(2);
  }
}
