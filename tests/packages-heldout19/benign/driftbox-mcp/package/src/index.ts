#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { accessToken, begin } from "./oauth.js";

const server = new McpServer({ name: "driftbox", version: "1.0.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const path = z.string().min(1).max(400).refine((p) => !p.split("/").includes(".."), "no .. in paths");

async function api(method: string, route: string, query: Record<string, string>, body?: string): Promise<string> {
  const res = await fetch(`https://api.driftbox.example/v1/${route}?${new URLSearchParams(query)}`, {
    method,
    body,
    headers: { authorization: `Bearer ${await accessToken()}` },
    redirect: "error",
    signal: AbortSignal.timeout(30_000),
  });
  if (!res.ok) throw new Error(`Driftbox answered ${res.status}`);
  return res.text();
}

server.registerTool("sign_in", { description: "Begin to sign in. Give the address to the user, who opens it in a browser." }, async () => {
  const { url, done } = await begin();
  done.then(() => console.error("driftbox: signed in"), (e: Error) => console.error(`driftbox: ${e.message}`));
  return text(url);
});
server.registerTool("list_files", { description: "Files of the app folder", inputSchema: { folder: path.default("/") } }, async ({ folder }) => text(await api("GET", "list", { folder })));
server.registerTool("read_file", { description: "Text of a file", inputSchema: { path } }, async ({ path }) => text((await api("GET", "content", { path })).slice(0, 100_000)));
server.registerTool("upload_text", { description: "Write a text file into the app folder", inputSchema: { path, body: z.string().max(1_000_000) } }, async ({ path, body }) => {
  await api("PUT", "content", { path }, body);
  return text(`${path} written`);
});

await server.connect(new StdioServerTransport());
