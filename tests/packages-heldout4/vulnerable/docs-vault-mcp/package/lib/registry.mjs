const table = new Map();

/** Register a handler; returns the handler so that it can be tested. */
export function tool(name, description, shape, handler) {
  table.set(name, { description, shape, handler });
  return handler;
}

export function install(server) {
  for (const [name, { description, shape, handler }] of table) {
    server.tool(name, description, shape, async (args) => {
      try {
        return { content: [{ type: 'text', text: String(await handler(args)) }] };
      } catch (e) {
        return { isError: true, content: [{ type: 'text', text: e.message }] };
      }
    });
  }
  return server;
}
