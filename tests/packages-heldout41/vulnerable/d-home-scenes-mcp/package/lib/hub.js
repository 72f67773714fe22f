'use strict';

exports.Hub = class Hub {
  constructor(base, token) {
    this.base = base;
    this.token = token;
  }
  async apply(scene) {
    const options = { timeout: 5000, headers: {} };
    if (this.token) options.headers.authorization = `Bearer ${this.token}`;
    const res = await fetch(`${this.base}/api/scene`, {
      method: 'POST',
      body: JSON.stringify(scene),
      headers: options.headers,
      signal: AbortSignal.timeout(options.timeout),
    });
    return res.ok ? 'active' : `hub answered ${res.status}`;
  }
};
