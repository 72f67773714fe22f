import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

type Ballot = { owner: string; choices: string[]; votes: Map<string, string> };
const ballots = new Map<string, Ballot>();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

function get(id: string): Ballot {
  const b = ballots.get(id);
  if (!b) throw new Error("no such ballot");
  return b;
}

export function buildServer(who: string): McpServer {
  const s = new McpServer({ name: "tally-board", version: "0.2.0" });
  s.registerTool(
    "open_ballot",
    { description: "Open a ballot", inputSchema: { id: z.string(), choices: z.array(z.string()).min(2) } },
    async ({ id, choices }) => {
      if (ballots.has(id)) throw new Error("the ballot exists");
      ballots.set(id, { owner: who, choices, votes: new Map() });
      return text(`${id} is open`);
    },
  );
  s.registerTool(
    "cast_vote",
    { description: "Vote", inputSchema: { id: z.string(), choice: z.string() } },
    async ({ id, choice }) => {
      const b = get(id);
      if (!b.choices.includes(choice)) throw new Error("not a choice");
      b.votes.set(who, choice);
      return text("counted");
    },
  );
  s.registerTool(
    "close_ballot",
    { description: "Close a ballot and count it; only for its owner", inputSchema: { id: z.string(), owner: z.string() } },
    async ({ id, owner }) => {
      const b = get(id);
      if (b.owner !== owner) throw new Error("only the owner may close it");
      ballots.delete(id);
      return text(b.choices.map((c) => `${c}: ${[...b.votes.values()].filter((v) => v === c).length}`).join("\n"));
    },
  );
  return s;
}
