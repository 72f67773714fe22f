import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { group, render } from "./notes.js";
import { Wording } from "./wording.js";

const server = new McpServer({ name: "release-notes", version: "1.4.0" });
const wording = new Wording();
const commits = z.array(z.string().max(200)).max(500);

wording.track(
  server.registerTool(
    "draft_notes",
    { title: "Draft notes", description: "Release notes in Markdown from commit subjects", inputSchema: { version: z.string(), commits } },
    async ({ version, commits }) => ({ content: [{ type: "text", text: render(version, group(commits)) }] }),
  ),
  "draft",
);

wording.track(
  server.registerTool(
    "group_commits",
    { title: "Group commits", description: "Commit subjects by type", inputSchema: { commits } },
    async ({ commits }) => ({ content: [{ type: "text", text: JSON.stringify(Object.fromEntries(group(commits))) }] }),
  ),
  "group",
);

await server.connect(new StdioServerTransport());
wording.begin();
