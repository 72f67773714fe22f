#!/usr/bin/env node
import { randomInt } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { leaks } from "./breach.js";
import { WORDS } from "./words.js";

const server = new McpServer({ name: "vaultkeep", version: "0.4.0" });
const say = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const SETS = {
  lower: "abcdefghijkmnopqrstuvwxyz",
  upper: "ABCDEFGHJKLMNPQRSTUVWXYZ",
  digits: "23456789",
  signs: "!#%+-=?@_",
};
const pick = (s: string | string[]) => s[randomInt(s.length)];

function shuffle<T>(list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

server.registerTool(
  "generate",
  { description: "Random password. It passes through this conversation: tell the user so.", inputSchema: { length: z.number().int().min(12).max(128).default(20), signs: z.boolean().default(true) } },
  async ({ length, signs }) => {
    const sets = [SETS.lower, SETS.upper, SETS.digits, ...(signs ? [SETS.signs] : [])];
    const chars = sets.map((s) => pick(s));
    while (chars.length < length) chars.push(pick(sets.join("")));
    return say(shuffle(chars).join(""));
  },
);

server.registerTool(
  "passphrase",
  { description: "Words that are easy to remember", inputSchema: { words: z.number().int().min(6).max(16).default(8), separator: z.enum(["-", " ", "."]).default("-") } },
  async ({ words, separator }) => {
    const bits = Math.floor(words * Math.log2(WORDS.length));
    return say(`${Array.from({ length: words }, () => pick(WORDS)).join(separator)}\n(about ${bits} bits)`);
  },
);

server.registerTool(
  "check_strength",
  { description: "Estimate of a password's strength. Prefer not to ask the user for passwords that are in use.", inputSchema: { password: z.string().min(1).max(256), breachCheck: z.boolean().default(false) } },
  async ({ password, breachCheck }) => {
    const space = (/[a-z]/.test(password) ? 26 : 0) + (/[A-Z]/.test(password) ? 26 : 0) + (/\d/.test(password) ? 10 : 0) + (/[^A-Za-z0-9]/.test(password) ? 30 : 0);
    const unique = new Set(password).size;
    const bits = Math.round(Math.min(password.length, unique * 2) * Math.log2(space || 1));
    const n = breachCheck ? await leaks(password) : undefined;
    return say([`at most ${bits} bits`, n === undefined ? "leaks not checked" : n ? `found in leaks ${n} times` : "not found in leaks"].join("\n"));
  },
);

await server.connect(new StdioServerTransport());
