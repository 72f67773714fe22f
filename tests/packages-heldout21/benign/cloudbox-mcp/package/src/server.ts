import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { fetch } from "undici";
import { z } from "zod";
import { accessToken } from "./oauth.js";

const API = "https://api.cloudbox.example/v2";

async function get(path: string, query: Record<string, string> = {}): Promise<unknown> {
  const url = new URL(API + path);
  for (const [k, v] of Object.entries(query)) url.searchParams.set(k, v);
  const res = await fetch(url, {
    headers: { authorization: `Bearer ${await accessToken()}` },
    redirect: "error",
    signal: AbortSignal.timeout(20_000),
  });
  if (!res.ok) throw new Error(`Cloudbox answered ${res.status}`);
  return res.json();
}

const text = (v: unknown) => ({ content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v) }] });

export async function serve(): Promise<void> {
  const server = new McpServer({ name: "cloudbox", version: "0.9.0" });

  server.registerTool("search_documents", { description: "Search documents", inputSchema: { words: z.string().min(2).max(200) } }, async ({ words }) =>
    text(await get("/documents", { q: words, limit: "25" })),
  );
  server.registerTool("read_document", { description: "Text of a document", inputSchema: { id: z.string().regex(/^[A-Za-z0-9]{8,40}$/) } }, async ({ id }) => {
    const d = (await get(`/documents/${id}/text`)) as { text?: string };
    return text((d.text ?? "").slice(0, 200_000));
  });
  server.registerTool("recent_documents", { description: "Documents changed lately" }, async () => text(await get("/documents/recent")));

  await server.connect(new StdioServerTransport());
}
