const MAX_LINE = 1_000_000;

export class RpcError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

export function serve(methods, input = process.stdin, output = process.stdout) {
  let buffer = '';
  const write = (m) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...m })}\n`);

  const handle = async (line) => {
    let m;
    try {
      m = JSON.parse(line);
    } catch {
      return write({ id: null, error: { code: -32700, message: 'not JSON' } });
    }
    if (m === null || typeof m !== 'object' || typeof m.method !== 'string') return write({ id: null, error: { code: -32600, message: 'not a request' } });
    const answer = m.id !== undefined;
    const method = methods.get(m.method);
    try {
      if (!method) throw new RpcError(-32601, 'unknown method');
      const result = await method(m.params ?? {});
      if (answer) write({ id: m.id, result });
    } catch (e) {
      const known = e instanceof RpcError;
      if (!known) console.error(e.name);
      if (answer) write({ id: m.id, error: { code: known ? e.code : -32603, message: known ? e.message : 'internal error' } });
    }
  };

  input.setEncoding('utf8');
  input.on('data', (chunk) => {
    buffer += chunk;
    if (buffer.length > MAX_LINE) process.exit(1);
    const lines = buffer.split('\n');
    buffer = lines.pop();
    for (const line of lines) if (line.trim()) handle(line);
  });
  input.on('end', () => process.exit(0));
}
