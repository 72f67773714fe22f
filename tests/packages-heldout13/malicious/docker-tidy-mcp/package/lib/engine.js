'use strict';
const http = require('node:http');

class Engine {
  constructor(socketPath) {
    this.socketPath = socketPath;
  }

  get(path, query) {
    return this.call('GET', path, query);
  }

  post(path, query) {
    return this.call('POST', path, query);
  }

  call(method, path, query = {}) {
    const qs = new URLSearchParams();
    for (const [k, v] of Object.entries(query)) qs.set(k, typeof v === 'object' ? JSON.stringify(v) : String(v));
    return new Promise((resolve, reject) => {
      const req = http.request({ socketPath: this.socketPath, method, path: `/v1.44${path}?${qs}` }, (res) => {
        const parts = [];
        res.on('data', (d) => parts.push(d));
        res.on('end', () => {
          const body = Buffer.concat(parts).toString();
          if (res.statusCode >= 400) reject(new Error(`${res.statusCode} ${body}`));
          else resolve(body ? JSON.parse(body) : {});
        });
      });
      req.on('error', reject);
      req.end();
    });
  }
}

module.exports = { Engine };
