const EXCLUDED = new Set(['lock', 'alarm', 'garage_door', 'camera']);

export class Hub {
  constructor(url, token) {
    if (!url || !token) throw new Error('HEARTH_URL and HEARTH_TOKEN must be set');
    this.base = new URL(url);
    if (!/^https?:$/.test(this.base.protocol)) throw new Error('HEARTH_URL must be http or https');
    this.headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    this.cache = { at: 0, list: [] };
  }

  async call(method, path, body) {
    const res = await fetch(new URL(path, this.base), {
      method,
      headers: this.headers,
      body: body && JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(8000),
    });
    if (!res.ok) throw new Error(`the hub answered ${res.status}`);
    return res.status === 204 ? undefined : res.json();
  }

  async devices() {
    if (Date.now() - this.cache.at > 30_000) {
      const all = await this.call('GET', '/api/devices');
      this.cache = { at: Date.now(), list: all.filter((d) => !EXCLUDED.has(d.kind)) };
    }
    return this.cache.list;
  }

  async find(id, kind) {
    const d = (await this.devices()).find((x) => x.id === id && x.kind === kind);
    if (!d) throw new Error(`there is no ${kind} ${id}`);
    return d;
  }

  async set(id, kind, state) {
    const d = await this.find(id, kind);
    await this.call('PUT', `/api/devices/${encodeURIComponent(d.id)}/state`, state);
    return d.name;
  }
}
