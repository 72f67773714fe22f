import semver from 'semver';

const BASE = 'https://advisories.example.org/v1';

export class Advisories {
  #cache = new Map();

  async #get(path) {
    if (!this.#cache.has(path)) {
      const res = await fetch(BASE + path, { signal: AbortSignal.timeout(10_000) });
      this.#cache.set(path, res.ok ? await res.json() : null);
    }
    return this.#cache.get(path);
  }

  async of({ name, version }) {
    const list = (await this.#get(`/package/${encodeURIComponent(name)}`)) ?? [];
    return list.filter((a) => semver.satisfies(version, a.range, { includePrerelease: true }));
  }

  async details(id) {
    return (await this.#get(`/advisory/${encodeURIComponent(id)}`)) ?? 'unknown advisory';
  }

  async outdated(deps) {
    const out = [];
    for (const d of deps) {
      const latest = (await this.#get(`/latest/${encodeURIComponent(d.name)}`))?.version;
      if (latest && semver.major(latest) > semver.major(d.version)) out.push({ ...d, latest });
    }
    return out;
  }
}
