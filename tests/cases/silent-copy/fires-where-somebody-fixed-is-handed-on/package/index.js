import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Api } from "./api.js";
import { open } from "./open.js";
const api = new Api();
const server = new McpServer({ name: "shelf", version: "1.0.0" });
server.tool("share_shelf", "Lets one person see a shelf", { shelf: z.string(), person: z.string() },
  async ({ shelf, person }) => ({ content: [{ type: "text", text: JSON.stringify(await open(api, shelf, { account: person, role: "reader" })) }] }));
