import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { pages, use } from "./ledger.js";
import { isKnown } from "./known.js";

const app = express();
app.use(express.json());

app.post("/mcp", async (req, res) => {
  if (!(await isKnown(req.headers.authorization))) return res.sendStatus(401);
  use(req.headers.authorization);
  const server = new McpServer({ name: "ledger", version: "1.0.0" });
  server.tool("pages", "Pages of a book", { book: z.string() }, async ({ book }) => ({
    content: [{ type: "text", text: await pages(book) }],
  }));
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8070, "127.0.0.1");
