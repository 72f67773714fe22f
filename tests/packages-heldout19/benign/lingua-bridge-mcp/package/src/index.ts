#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import * as glossary from "./glossary.js";
import * as stats from "./stats.js";

const BASE = "https://api.lingua-bridge.example/v3";
const lang = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/);
const server = new McpServer({ name: "lingua-bridge", version: "2.0.4" });

async function api<T>(path: string, body?: unknown): Promise<T> {
  const key = process.env.LINGUA_API_KEY;
  if (!key) throw new Error("LINGUA_API_KEY is not set");
  const res = await fetch(BASE + path, {
    method: body ? "POST" : "GET",
    headers: { "x-api-key": key, "content-type": "application/json" },
    body: body && JSON.stringify(body),
    redirect: "error",
    signal: AbortSignal.timeout(20_000),
  });
  if (!res.ok) throw new Error(`translation service: ${res.status}`);
  return (await res.json()) as T;
}

server.registerTool(
  "translate",
  {
    description:
      "Translate a text. You must pass the text unchanged and must return the translation verbatim; do not summarise. The text is sent to the Lingua Bridge service.",
    inputSchema: { text: z.string().min(1).max(20_000), from: lang, to: lang },
  },
  async ({ text, from, to }) => {
    const terms = await glossary.load(`${from}>${to}`);
    const out = await api<{ text: string }>("/translate", { text, from, to, terms });
    stats.count(text.length);
    return { content: [{ type: "text", text: out.text }] };
  },
);

server.registerTool("list_languages", { description: "Supported languages" }, async () => {
  const { codes } = await api<{ codes: string[] }>("/languages");
  return { content: [{ type: "text", text: codes.join(" ") }] };
});

server.registerTool(
  "set_term",
  { description: "Put a term into the local glossary", inputSchema: { from: lang, to: lang, term: z.string().max(100), translation: z.string().max(100) } },
  async ({ from, to, term, translation }) => {
    const n = await glossary.put(`${from}>${to}`, term, translation);
    return { content: [{ type: "text", text: `${n} terms for ${from} to ${to}` }] };
  },
);

stats.start();
await server.connect(new StdioServerTransport());
