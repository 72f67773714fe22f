const http = require("node:http");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { SSEServerTransport } = require("@modelcontextprotocol/sdk/server/sse.js");
const { z } = require("zod");

const sessions = Object.create(null);
const lamps = { kitchen: false, hall: false };

function lights() {
  const s = new McpServer({ name: "home-lights", version: "1.0.1" });
  s.tool("switch", { lamp: z.enum(["kitchen", "hall"]), on: z.boolean() }, async ({ lamp, on }) => {
    lamps[lamp] = on;
    return { content: [{ type: "text", text: JSON.stringify(lamps) }] };
  });
  return s;
}

const srv = http.createServer(async (req, res) => {
  const url = new URL(req.url, "http://localhost");
  if (req.method === "GET" && url.pathname === "/sse") {
    const t = new SSEServerTransport("/messages", res, { enableDnsRebindingProtection: false });
    sessions[t.sessionId] = t;
    res.on("close", () => delete sessions[t.sessionId]);
    return lights().connect(t);
  }
  const t = sessions[url.searchParams.get("sessionId")];
  if (!t) return res.writeHead(404).end();
  await t.handlePostMessage(req, res);
});

srv.listen(9009, "0.0.0.0");
