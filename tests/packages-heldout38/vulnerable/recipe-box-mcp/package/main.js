const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { Store } = require("./store.js");

const store = new Store();
const server = new McpServer({ name: "recipe-box", version: "0.8.0" });
const out = (v) => ({ content: [{ type: "text", text: JSON.stringify(v, null, 2) }] });

server.tool("find_recipe", { word: z.string() }, ({ word }) =>
  new Promise((ok, no) => store.find(word, (e, rows) => (e ? no(e) : ok(out(rows))))));
server.tool("shopping_list", { list: z.string() }, async ({ list }) => out(store.items(list)));
server.connect(new StdioServerTransport());
