import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

import { Store } from "./store.js";

const store = new Store(process.env.STORE);
const server = new McpServer({ name: "granary", version: "1.0.0" });
const said = (rows) => ({ content: [{ type: "text", text: JSON.stringify(rows) }] });
server.tool("ask", "Run a statement", { statement: z.string() }, async ({ statement }) => said(await store.ask(statement)));
server.tool("bins", "Bins that hold a grain", { grain: z.string() }, async ({ grain }) =>
  said(await store.ask(`SELECT * FROM bins WHERE grain = '${grain}'`)));
