import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Library } from "./library.js";
import { unpack } from "./unpack.js";

const lib = new Library(process.env.ASSET_DIR ?? "assets");
const server = new McpServer({ name: "asset-bundle", version: "0.9.3" });

server.registerTool(
  "import_bundle",
  { description: "Import a bundle given as base64 of a zip file", inputSchema: { name: z.string().regex(/^[\w-]+$/), data: z.string() } },
  async ({ name, data }) => {
    const n = await unpack(Buffer.from(data, "base64"), lib.folder(name));
    return { content: [{ type: "text", text: `${n} files` }] };
  },
);

server.registerTool("list_assets", { description: "Names of all assets" }, async () => ({
  content: [{ type: "text", text: (await lib.names()).join("\n") }],
}));

server.registerResource(
  "asset",
  new ResourceTemplate("asset://{+path}", { list: undefined }),
  { title: "Asset" },
  async (uri, { path }) => ({ contents: [{ uri: uri.href, blob: await lib.read(String(path)) }] }),
);

await server.connect(new StdioServerTransport());
