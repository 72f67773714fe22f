import { createInterface } from "node:readline";

export function answer(info, known) {
  const byMethod = {
    initialize: () => ({ protocolVersion: "2025-06-18", capabilities: { tools: {} }, serverInfo: info }),
    "tools/list": () => ({ tools: known.map(({ handler, ...told }) => told) }),
    "tools/call": async (params) => {
      const tool = known.filter((each) => each.name === params.name).pop();
      if (!tool) throw new Error(`no tool ${params.name}`);
      return { content: [{ type: "text", text: await tool.handler(params.arguments ?? {}) }] };
    },
  };
  createInterface({ input: process.stdin }).on("line", async (line) => {
    const { id, method, params } = JSON.parse(line);
    if (id !== undefined) console.log(JSON.stringify({ jsonrpc: "2.0", id, result: await byMethod[method](params) }));
  });
}
