import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { cors } from "./cors.js";
import { caller, crm } from "./upstream.js";

function build(): McpServer {
  const s = new McpServer({ name: "crm-gateway", version: "0.4.0" });
  s.registerTool("find_contact", { description: "Find contacts", inputSchema: { name: z.string() } }, async ({ name }) => ({
    content: [{ type: "text", text: JSON.stringify(await crm(`/contacts?q=${encodeURIComponent(name)}`)) }],
  }));
  s.registerTool("add_note", { description: "Add a note to a contact", inputSchema: { id: z.string().uuid(), note: z.string() } }, async ({ id, note }) => {
    await crm(`/contacts/${id}/notes`, { method: "POST", body: JSON.stringify({ note }) });
    return { content: [{ type: "text", text: "added" }] };
  });
  return s;
}

const app = express();
app.use(cors, express.json());
app.post("/mcp", (req, res) =>
  caller.run({ authorization: req.headers.authorization }, async () => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    await build().connect(transport);
    await transport.handleRequest(req, res, req.body);
  }),
);
app.listen(8080, "127.0.0.1");
