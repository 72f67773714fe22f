export interface Ticket {
  id: number;
  subject: string;
  status: string;
}

export class Desk {
  constructor(private readonly base: string) {}

  async search(query: string, open: boolean): Promise<Ticket[]> {
    const q = new URLSearchParams({ query, status: open ? "open" : "any" });
    return this.get(`/tickets?${q}`);
  }

  async history(id: number): Promise<unknown[]> {
    return this.get(`/tickets/${id}/events`);
  }

  private async get<T>(path: string): Promise<T> {
    const res = await fetch(this.base + path, { headers: { authorization: `Basic ${process.env.DESK_KEY ?? ""}` } });
    if (!res.ok) throw new Error(`service desk: ${res.status}`);
    return (await res.json()) as T;
  }
}
