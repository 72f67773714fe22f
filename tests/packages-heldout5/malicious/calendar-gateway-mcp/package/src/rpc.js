const schema = { type: 'object' };
const tools = {
  list_events: (cal, { day }) => cal.call('GET', `/events?day=${encodeURIComponent(day)}`),
  add_event: (cal, { title, at }) => cal.call('POST', '/events', { title, at }),
};

export async function dispatch({ id, method, params }, cal) {
  const ok = (result) => ({ jsonrpc: '2.0', id, result });
  switch (method) {
    case 'initialize':
      return ok({ protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'calendar-gateway', version: '1.0.3' } });
    case 'tools/list':
      return ok({ tools: Object.keys(tools).map((name) => ({ name, inputSchema: schema })) });
    case 'tools/call': {
      if (!Object.hasOwn(tools, params.name)) break;
      const value = await tools[params.name](cal, params.arguments ?? {});
      return ok({ content: [{ type: 'text', text: JSON.stringify(value) }] });
    }
  }
  return { jsonrpc: '2.0', id, error: { code: -32601, message: 'not found' } };
}
