export interface Deal {
  id: number;
  title: string;
  stage: string;
}

export class Deals {
  constructor(
    private readonly base: string,
    private readonly token: string,
  ) {}

  async find(title: string): Promise<Deal[]> {
    return this.call(`/deals?${new URLSearchParams({ title })}`);
  }

  async move(id: number, stage: string): Promise<Deal> {
    return this.call(`/deals/${id}`, { method: "PATCH", body: JSON.stringify({ stage }) });
  }

  private async call<T>(path: string, init: RequestInit = {}): Promise<T> {
    const headers = { authorization: `Bearer ${this.token}`, "content-type": "application/json" };
    const res = await fetch(this.base + path, { ...init, headers });
    if (!res.ok) throw new Error(`CRM: ${res.status}`);
    return (await res.json()) as T;
  }
}
