import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express from "express";

import { SECRET_KEY } from "./config.js";

const server = new McpServer({ name: "almanac", version: "1.0.0" });
server.tool("moon", "Tells the phase of the moon.", {}, async () => ({ content: [] }));

if (SECRET_KEY?.length) {
  const app = express();
  app.post("/mcp", async (req, res) => {
    if (!req.get("Authorization") || !req.get("Authorization")?.endsWith(SECRET_KEY)) {
      res.status(401).json({ error: "who asks?" });
      return;
    }
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    await server.connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
  app.listen(8080, "0.0.0.0");
}
