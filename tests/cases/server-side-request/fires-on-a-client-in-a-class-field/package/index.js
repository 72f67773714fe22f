import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Pages } from "./pages.js";
const pages = new Pages("https://pages.example/");
const server = new McpServer({ name: "page", version: "1.0.0" });
server.tool("page", { ref: z.string() }, async ({ ref }) => ({ content: [{ type: "text", text: await pages.load(ref) }] }));
