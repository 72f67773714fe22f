import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { Rooms } from "./rooms.js";

const app = express();
const rooms = new Rooms();

app.post("/mcp", express.json(), async (req, res) => {
  const known = rooms.of(req.headers["mcp-session-id"]);
  if (known) return known.handleRequest(req, res, req.body);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => rooms.next(),
    onsessioninitialized: (id) => rooms.add(id, transport),
  });
  await new McpServer({ name: "rooms", version: "1.0.0" }).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8080, "127.0.0.1");
