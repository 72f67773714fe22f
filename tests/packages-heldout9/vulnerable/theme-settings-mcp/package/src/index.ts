#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { mergeInto, setPath, type Tree } from "./merge.js";
import { defaults } from "./defaults.js";

const theme: Tree = structuredClone(defaults);
const server = new McpServer({ name: "theme-settings", version: "0.5.0" });
const show = () => ({ content: [{ type: "text" as const, text: JSON.stringify(theme, null, 2) }] });

server.registerTool(
  "apply_overrides",
  { description: "Merge overrides (JSON) into the theme", inputSchema: { overrides: z.string().max(20_000) } },
  async ({ overrides }) => {
    const parsed: unknown = JSON.parse(overrides);
    mergeInto(theme, z.object({}).passthrough().parse(parsed) && (parsed as Tree));
    return show();
  },
);
server.registerTool(
  "set_value",
  { description: "Set one value, for example colors.accent", inputSchema: { path: z.string().max(100), value: z.string().max(200) } },
  async ({ path, value }) => {
    setPath(theme, path.split("."), value);
    return show();
  },
);
server.registerTool("show_theme", { description: "The whole theme" }, async () => show());

await server.connect(new StdioServerTransport());
