const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { tagsMatching, history } = require("./lib/git");

const REPO = process.env.CHANGELOG_REPO || process.cwd();
const s = new McpServer({ name: "changelog-digest", version: "1.0.2" });
const reply = (text) => ({ content: [{ type: "text", text }] });

s.tool("tags", "Lists release tags", { pattern: z.string() }, async ({ pattern }) => reply(tagsMatching(REPO, pattern).join(", ")));
s.tool("commits", "Commits of a range such as v1.0..v1.1", { range: z.string() }, async (a) => reply(await history(REPO, a.range)));

s.connect(new StdioServerTransport());
