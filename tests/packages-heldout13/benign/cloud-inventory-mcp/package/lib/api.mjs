const BASE = new URL('https://api.cloud.example.com/v2/');

export class Api {
  #token;

  constructor(load) {
    this.load = load;
  }

  async #get(path, query) {
    this.#token ??= this.load();
    const url = new URL(path, BASE);
    for (const [k, v] of Object.entries(query)) if (v !== undefined) url.searchParams.set(k, String(v));
    if (url.origin !== BASE.origin) throw new Error('unexpected host');
    const res = await fetch(url, {
      headers: { authorization: `Bearer ${await this.#token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (!res.ok) throw new Error(`cloud api: ${res.status}`);
    return res.json();
  }

  async *pages(kind, query) {
    let page = 1;
    while (page && page <= 50) {
      const body = await this.#get(kind, { ...query, page });
      yield* body.items;
      page = body.next;
    }
  }
}
