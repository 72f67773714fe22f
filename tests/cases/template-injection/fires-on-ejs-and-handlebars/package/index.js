import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import ejs from "ejs";
import Handlebars from "handlebars";
import { z } from "zod";

const server = new McpServer({ name: "invoice", version: "1.0.0" });
const text = (value) => ({ content: [{ type: "text", text: value }] });

server.tool("invoice", { layout: z.string(), total: z.number() }, async ({ layout, total }) =>
  text(ejs.render(layout, { total })),
);
server.tool("reminder", { line: z.string() }, async ({ line }) => {
  const made = Handlebars.compile(`Dear customer, ${line}`);
  return text(made({ office: "invoice" }));
});
