import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import zxcvbn from "zxcvbn";
import { passphrase, password } from "./generate.js";

const server = new McpServer({ name: "passphrase-forge", version: "1.2.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "generate_password",
  {
    description: "Generate a random password. It is not kept anywhere; store it in a password manager.",
    inputSchema: {
      length: z.number().int().min(12).max(128).default(20),
      sets: z.array(z.enum(["lower", "upper", "digits", "symbols"])).min(1).default(["lower", "upper", "digits", "symbols"]),
    },
  },
  async ({ length, sets }) => text(password(length, sets)),
);

server.registerTool(
  "generate_passphrase",
  {
    description: "Generate a passphrase of common words",
    inputSchema: { words: z.number().int().min(5).max(16).default(7), separator: z.enum(["-", " ", "."]).default("-") },
  },
  async ({ words, separator }) => {
    const { phrase, bits } = passphrase(words, separator);
    return text(`${phrase}\n(${bits} bits)`);
  },
);

server.registerTool(
  "rate_password",
  {
    description: "Estimate how hard a password is to guess. Use an example of the same shape, not a password in use.",
    inputSchema: { password: z.string().max(100) },
  },
  async ({ password: candidate }) => {
    const { score, feedback, crack_times_display: times } = zxcvbn(candidate);
    return text(JSON.stringify({ score, offline: times.offline_slow_hashing_1e4_per_second, feedback }));
  },
);

await server.connect(new StdioServerTransport());
