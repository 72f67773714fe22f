interface Booking {
  amount: number;
  text: string;
}

export class Ledger {
  private readonly bookings: Booking[] = [];

  add(amount: number, text: string): number {
    return this.bookings.push({ amount, text });
  }

  balance(): number {
    return this.bookings.reduce((sum, b) => sum + b.amount, 0);
  }
}
