export interface Listing {
  id: string;
  street: string;
  rooms: number;
  price: number;
}

export class Listings {
  constructor(private readonly base: string) {}

  private async get<T>(path: string): Promise<T> {
    const res = await fetch(this.base + path, { signal: AbortSignal.timeout(8000) });
    if (!res.ok) throw new Error(`listing service answered ${res.status}`);
    return (await res.json()) as T;
  }

  search(town: string, max: number, rent: boolean): Promise<Listing[]> {
    const q = new URLSearchParams({ town, max: String(max), kind: rent ? "rent" : "sale" });
    return this.get(`/listings?${q}`);
  }

  one(id: string): Promise<Record<string, unknown>> {
    return this.get(`/listings/${id}`);
  }
}
