export interface Booking {
  name: string;
  concert: string;
  seats: string[];
}

export const body = (b: Booking): string =>
  `Dear ${b.name},\n\nyou have booked ${b.seats.length} seat(s) for ${b.concert}: ${b.seats.join(", ")}.\n\nThe box office`;
