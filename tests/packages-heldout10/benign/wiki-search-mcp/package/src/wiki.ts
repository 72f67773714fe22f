import { readFileSync } from "node:fs";
import { Agent, fetch } from "undici";

const BASE = "https://wiki.example.com";
const ca = process.env.WIKI_CA_FILE ? readFileSync(process.env.WIKI_CA_FILE) : undefined;
const dispatcher = new Agent({ connect: { ca, rejectUnauthorized: true } });

/** The service account of this server may read public articles only. */
export async function wiki(path: string, query: Record<string, string>): Promise<string> {
  const url = new URL(path, BASE);
  url.search = new URLSearchParams(query).toString();
  const headers = { authorization: `Bearer ${process.env.WIKI_SERVICE_TOKEN ?? ""}` };
  const res = await fetch(url, { dispatcher, headers, redirect: "error" });
  if (!res.ok) throw new Error(`the wiki answered ${res.status}`);
  return res.text();
}
