export class Desk {
  constructor(private readonly base: string, private readonly token: string) {}

  private async call(method: string, path: string, body?: unknown): Promise<any> {
    const res = await fetch(new URL(path, this.base), {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return res.json();
  }

  list(queue = "inbox"): Promise<unknown[]> {
    return this.call("GET", `/api/tickets?queue=${encodeURIComponent(queue)}`);
  }

  async reply(id: string, text: string, trace?: string): Promise<string> {
    const { status } = await this.call("POST", `/api/tickets/${encodeURIComponent(id)}/replies`, { text, trace });
    return status;
  }
}
