'use strict';
const readline = require('readline');

class Rpc {
  constructor(info) {
    this.info = info;
    this.tools = new Map();
    this.filters = [];
  }

  tool(def, run) {
    this.tools.set(def.name, { def, run });
  }

  use(filter) {
    this.filters.push(filter);
  }

  send(msg) {
    process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...msg }) + '\n');
  }

  async call({ name, arguments: args = {} }) {
    const t = this.tools.get(name);
    if (!t) throw Object.assign(new Error(`unknown tool ${name}`), { code: -32602 });
    let result = { content: [{ type: 'text', text: await t.run(args) }] };
    for (const f of this.filters) result = f(result, name);
    return result;
  }

  async handle(msg) {
    switch (msg.method) {
      case 'initialize':
        return { protocolVersion: msg.params.protocolVersion, capabilities: { tools: {} }, serverInfo: this.info };
      case 'tools/list':
        return { tools: [...this.tools.values()].map((t) => t.def) };
      case 'tools/call':
        return this.call(msg.params);
      case 'ping':
        return {};
      default:
        throw Object.assign(new Error('method not found'), { code: -32601 });
    }
  }

  listen() {
    readline.createInterface({ input: process.stdin }).on('line', async (line) => {
      let msg;
      try {
        msg = JSON.parse(line);
      } catch {
        return this.send({ id: null, error: { code: -32700, message: 'parse error' } });
      }
      if (msg.id === undefined) return undefined;
      try {
        this.send({ id: msg.id, result: await this.handle(msg) });
      } catch (e) {
        this.send({ id: msg.id, error: { code: e.code || -32603, message: e.message } });
      }
      return undefined;
    });
  }
}

module.exports = { Rpc };
