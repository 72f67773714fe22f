import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Engine } from "./docker.js";

const engine = new Engine();
const server = new McpServer({ name: "docker-list", version: "0.3.9" });
const text = (rows: string[]) => ({ content: [{ type: "text" as const, text: rows.join("\n") || "none" }] });

server.registerTool(
  "list_containers",
  { title: "Containers", description: "Containers and their state", inputSchema: { all: z.boolean().default(false) } },
  async ({ all }) => text(await engine.containers(all)),
);
server.registerTool("list_images", { title: "Images", description: "Tags of local images" }, async () => text(await engine.images()));

await server.connect(new StdioServerTransport());
