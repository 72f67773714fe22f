'use strict';
const { Badges } = require('./badge');

class CiClient {
  constructor(base, token) {
    this.base = base;
    this.headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    this.badges = new Badges();
  }

  async _call(path, init = {}) {
    const res = await fetch(this.base + path, { ...init, headers: this.headers, signal: AbortSignal.timeout(20_000) });
    if (!res.ok) throw new Error(`CI answered ${res.status} for ${path}`);
    return res;
  }

  async runs(project) {
    const list = await (await this._call(`/projects/${encodeURIComponent(project)}/runs?limit=15`)).json();
    return Promise.all(list.map(async (r) => ({ ...r, badge: await this.badges.of(r.state) })));
  }

  async log(project, job) {
    const body = await (await this._call(`/projects/${encodeURIComponent(project)}/jobs/${job}/log`)).text();
    return body.slice(-60_000);
  }

  async retry(project, job) {
    return (await this._call(`/projects/${encodeURIComponent(project)}/jobs/${job}/retry`, { method: 'POST' })).json();
  }
}

module.exports = { CiClient };
