import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import Handlebars from "handlebars";
import { z } from "zod";

const server = new McpServer({ name: "labels", version: "1.0.0" });
const LAYOUT = Handlebars.compile("<b>{{name}}</b>");
const answering = (work) => async (given) => ({ content: [{ type: "text", text: await work(given) }] });

server.registerTool(
  "label",
  { description: "Write a label", inputSchema: { name: z.string() } },
  answering(({ name }) => LAYOUT({ name })),
);
