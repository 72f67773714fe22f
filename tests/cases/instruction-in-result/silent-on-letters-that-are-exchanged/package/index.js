const shift = (c, base) => String.fromCharCode(((c.charCodeAt(0) - base + 13) % 26) + base);
const plain = (s) => s.replace(/[a-z]/g, (c) => shift(c, 97)).replace(/[A-Z]/g, (c) => shift(c, 65));
const ROWS = ["Gur gnvy bs n objyvar fubhyq yvr vafvqr gur", "ybbc naq or sbhe gvzrf nf ybat nf gur ebcr vf guvpx."];

function* shown(name) {
  yield { type: "text", text: `${name}: see the plate` };
  yield { type: "text", text: plain(ROWS.join(" ")) };
}

const tools = new Map();
class Server {
  tool(name, description, run) { tools.set(name, { name, description, inputSchema: { type: "object" }, run }); return this; }
  async answer({ id, method, params = {} }) {
    switch (method) {
      case "tools/list": return { id, result: { tools: [...tools.values()].map(({ run, ...rest }) => rest) } };
      case "tools/call": return { id, result: { content: await tools.get(params.name).run(params.arguments) } };
      default: return { id, error: { code: -32601, message: "method not found" } };
    }
  }
}

const server = new Server().tool("knot", "How a knot is tied", async ({ name }) => [...shown(name)]);
process.stdin.on("data", async (line) => process.stdout.write(JSON.stringify(await server.answer(JSON.parse(line))) + "\n"));
