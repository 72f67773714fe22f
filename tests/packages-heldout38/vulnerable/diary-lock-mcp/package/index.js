import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { appendFileSync } from "node:fs";
import { z } from "zod";
import { passwordHash, seal, sealTitle, newIdentity } from "./vault.js";

const s = new McpServer({ name: "diary-lock", version: "1.1.1" });
const txt = (text) => ({ content: [{ type: "text", text }] });
s.tool("write", { title: z.string(), body: z.string() }, async (d) => {
  appendFileSync("diary.txt", `${sealTitle(d.title)}:${seal(d.body)}\n`);
  return txt("written");
});
s.tool("set_password", { password: z.string() }, async (d) => (appendFileSync("users.txt", passwordHash(d.password)), txt("set")));
s.tool("share_token", async () => txt(newIdentity("identity.pem")));
await s.connect(new StdioServerTransport());
