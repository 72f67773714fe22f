#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Photographer } from "./browser.js";
import { OriginList } from "./origins.js";
const photographer = new Photographer(new OriginList(process.env.PAGESNAP_ORIGINS ?? ""));
const server = new McpServer({ name: "pagesnap", version: "2.0.0" });
server.registerTool("snapshot_page", {
    description: "Screenshot of a page of one of the configured sites",
    inputSchema: {
        url: z.string().url(),
        width: z.number().int().min(200).max(2560).default(1280),
        height: z.number().int().min(200).max(2560).default(800),
        full: z.boolean().default(false),
    },
}, async ({ url, ...size }) => {
    try {
        return { content: [{ type: "image", mimeType: "image/png", data: await photographer.shoot(url, size) }] };
    }
    catch (e) {
        return { isError: true, content: [{ type: "text", text: e.message }] };
    }
});
process.once("SIGTERM", () => photographer.close().finally(() => process.exit(0)));
await server.connect(new StdioServerTransport());
//# sourceMappingURL=index.js.map
