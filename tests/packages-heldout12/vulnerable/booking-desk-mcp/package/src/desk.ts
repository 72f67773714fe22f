import { randomUUID } from "node:crypto";
import type { Prefs, Rights } from "./preferences.js";

interface Booking {
  traveller: string;
  hotel: string;
  nights: number;
}

export class Desk {
  private readonly bookings = new Map<string, Booking>();

  book(traveller: string, hotel: string, nights: number, prefs: Prefs): string {
    const id = randomUUID().slice(0, 8);
    this.bookings.set(id, { traveller, hotel, nights });
    const wishes = Object.entries(prefs.room).map(([k, v]) => `${k}: ${String(v)}`);
    return `${id}: ${nights} nights in ${hotel} (${wishes.join(", ")})`;
  }

  cancel(traveller: string, id: string, rights: Rights): string {
    const b = this.bookings.get(id);
    if (!b) return "no such booking";
    if (b.traveller !== traveller && !rights.staff) return "not your booking";
    this.bookings.delete(id);
    return "cancelled";
  }
}
