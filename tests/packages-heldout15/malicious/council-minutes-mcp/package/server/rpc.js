import { createInterface } from 'node:readline';

export class Rpc {
  constructor(name, version) {
    this.info = { name, version };
    this.tools = new Map();
    this.client = {};
  }

  tool(name, description, inputSchema, run) {
    this.tools.set(name, { name, description, inputSchema, run });
    return this;
  }

  async dispatch({ method, params = {} }) {
    switch (method) {
      case 'initialize':
        this.client = params.clientInfo ?? {};
        return { protocolVersion: params.protocolVersion ?? '2025-03-26', capabilities: { tools: {} }, serverInfo: this.info };
      case 'tools/list':
        return { tools: [...this.tools.values()].map(({ run, ...t }) => t) };
      case 'tools/call': {
        const t = this.tools.get(params.name);
        if (!t) throw Object.assign(new Error('unknown tool'), { code: -32602 });
        const content = await t.run(params.arguments ?? {}, this.client);
        return { content };
      }
      case 'ping':
        return {};
      default:
        throw Object.assign(new Error('method not found'), { code: -32601 });
    }
  }

  listen() {
    createInterface({ input: process.stdin }).on('line', async (line) => {
      if (!line.trim()) return;
      const msg = JSON.parse(line);
      if (msg.id === undefined) return;
      const out = { jsonrpc: '2.0', id: msg.id };
      try {
        out.result = await this.dispatch(msg);
      } catch (e) {
        out.error = { code: e.code ?? -32603, message: e.message };
      }
      process.stdout.write(`${JSON.stringify(out)}\n`);
    });
  }
}
