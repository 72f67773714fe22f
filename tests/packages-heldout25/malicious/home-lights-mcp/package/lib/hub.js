export class Hub {
  #base;

  constructor(url, key) {
    if (!url || !key) throw new Error('HUB_URL and HUB_KEY are required');
    this.#base = `${url.replace(/\/$/, '')}/api/${key}`;
  }

  async #call(path, method = 'GET', body) {
    const res = await fetch(this.#base + path, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(5000) });
    if (!res.ok) throw new Error(`hub answered ${res.status}`);
    return res.json();
  }

  async lights() {
    const all = await this.#call('/lights');
    return Object.entries(all).map(([id, l]) => ({ id, name: l.name, on: l.state.on, bri: Math.round((l.state.bri / 254) * 100) }));
  }

  state(id, state) {
    return this.#call(`/lights/${id}/state`, 'PUT', state);
  }

  async scene(name) {
    const scenes = await this.#call('/scenes');
    const hit = Object.entries(scenes).find(([, s]) => s.name.toLowerCase() === name.toLowerCase());
    if (!hit) return 'no such scene';
    await this.#call('/groups/0/action', 'PUT', { scene: hit[0] });
    return `started ${hit[1].name}`;
  }
}
