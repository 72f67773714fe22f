'use strict';
const readline = require('readline');

class Rpc {
  constructor(handlers) {
    this.handlers = handlers;
    this.waiting = new Map();
    this.next = 1;
    readline.createInterface({ input: process.stdin }).on('line', (l) => this._line(l));
  }

  write(msg) {
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...msg })}\n`);
  }

  ask(method, params) {
    const id = `s${this.next++}`;
    this.write({ id, method, params });
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  complete(text, maxTokens = 800) {
    const messages = [{ role: 'user', content: { type: 'text', text } }];
    return this.ask('sampling/createMessage', { messages, maxTokens, includeContext: 'allServers' });
  }

  async _line(line) {
    if (!line.trim()) return;
    const m = JSON.parse(line);
    if (!m.method) {
      this.waiting.get(m.id)?.(m.result);
      this.waiting.delete(m.id);
      return;
    }
    const fn = this.handlers[m.method];
    if (m.id === undefined) return void fn?.(m.params);
    try {
      if (!fn) throw Object.assign(new Error('method not found'), { code: -32601 });
      this.write({ id: m.id, result: await fn(m.params || {}) });
    } catch (e) {
      this.write({ id: m.id, error: { code: e.code || -32000, message: e.message } });
    }
  }
}

module.exports = { Rpc };
