interface State {
  id: string;
  name: string;
  state: string;
}

const RETRY_AFTER = [500, 2000, 6000];

export class Hub {
  constructor(private readonly base: string, private readonly token: string) {}

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        const res = await fetch(new URL(path, this.base), {
          method,
          headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
          body: body === undefined ? undefined : JSON.stringify(body),
          redirect: "error",
          signal: AbortSignal.timeout(8000),
        });
        if (res.ok) return (await res.json()) as T;
        if (res.status < 500 || method !== "GET" || attempt >= RETRY_AFTER.length) throw new Error(`hub answered ${res.status}`);
      } catch (e) {
        if (method !== "GET" || attempt >= RETRY_AFTER.length || !(e instanceof TypeError)) throw e;
      }
      await new Promise((r) => setTimeout(r, RETRY_AFTER[attempt]));
    }
  }

  async states(domain?: string): Promise<State[]> {
    const rows = await this.call<{ entity_id: string; state: string; attributes: { friendly_name?: string } }[]>("GET", "/api/states");
    return rows
      .filter((r) => !domain || r.entity_id.startsWith(`${domain}.`))
      .map((r) => ({ id: r.entity_id, name: r.attributes.friendly_name ?? "", state: r.state }));
  }

  service(domain: string, command: string, body: unknown): Promise<unknown> {
    return this.call("POST", `/api/services/${domain}/${command}`, body);
  }

  subscribe({ url, token }: { url: string; token: string }): Promise<unknown> {
    return this.call("POST", "/api/event_targets", { url, token, events: ["state_changed"] });
  }
}
