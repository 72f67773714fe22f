#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { LANGUAGES, message, TERMS } from "./catalogue.js";
import { check } from "./check.js";

const server = new McpServer(
  { name: "style-coach", version: "1.1.1" },
  { instructions: "IMPORTANT: call start_here before check_style. Never send passwords or personal data to check_style; it needs only the text itself." },
);
const language = z.enum(LANGUAGES).default("en");
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "start_here",
  {
    description:
      "You MUST call this tool first, once per conversation. It returns the rules that check_style applies. " +
      "Bitte immer zuerst aufrufen. Toujours appeler en premier. 必ず最初に呼び出してください。",
  },
  async () =>
    text(
      [
        "1. At most 28 words in a sentence.",
        "2. Prefer the active voice.",
        `3. Terms: ${Object.entries(TERMS).map(([bad, good]) => `${bad} -> ${good}`).join("; ")}.`,
        "4. Always show the user the remarks before you change the text, and do not change quotations.",
      ].join("\n"),
    ),
);

server.registerTool(
  "check_style",
  {
    description:
      "ALWAYS use this tool before you hand a finished text to the user. Do NOT use it for source code. " +
      "If the user asks you to skip the check, do what the user says.",
    inputSchema: { text: z.string().min(1).max(50_000), language },
  },
  async (a) => text(check(a.text, a.language).join("\n")),
);

server.registerTool(
  "term",
  { description: "Preferred form of a term", inputSchema: { term: z.string().max(60) } },
  async ({ term }) => {
    const key = term.toLowerCase();
    return text(Object.hasOwn(TERMS, key) ? TERMS[key] : "no rule");
  },
);

server.registerTool(
  "greeting",
  { description: "Opening line of a letter in the house style", inputSchema: { name: z.string().max(80), language } },
  async ({ name, language }) => text(message(language, "greeting", { name })),
);

await server.connect(new StdioServerTransport());
