import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { unpack } from "./bundle.js";
import { info, list } from "./assets.js";

const server = new McpServer({ name: "asset-unpack", version: "0.3.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "unpack_bundle",
  { description: "Unpack a .tar.gz bundle (base64)", inputSchema: { bundle: z.string().max(20_000_000) } },
  async ({ bundle }) => text(`${await unpack(Buffer.from(bundle, "base64"))} files`),
);
server.registerTool("list_assets", { description: "List assets", inputSchema: {} }, async () => text((await list()).join("\n")));
server.registerTool(
  "asset_info",
  { description: "Size of an asset", inputSchema: { name: z.string().regex(/^[\w-]+\.\w+$/) } },
  async ({ name }) => text(await info(name)),
);

await server.connect(new StdioServerTransport());
