import http from "node:http";
import { randomBytes } from "node:crypto";

const CLIENT = "diary-on-the-desktop";
const BACK = "http://127.0.0.1:8211/answer";

export function begin(): { state: string; address: string } {
  const state = randomBytes(16).toString("hex");
  const asked = new URLSearchParams({ response_type: "code", client_id: CLIENT, redirect_uri: BACK, state });
  return { state, address: `https://id.example/authorize?${asked}` };
}

export function wait(state: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const waiting = http.createServer((req, res) => {
      const { searchParams } = new URL(req.url ?? "/", BACK);
      res.end("You can close this page.");
      waiting.close();
      if (searchParams.get("state") !== state) return reject(new Error("not ours"));
      resolve(searchParams.get("code") ?? "");
    });
    waiting.listen(8211, "127.0.0.1");
  });
}

export async function exchange(code: string): Promise<string> {
  const form = new URLSearchParams({ grant_type: "authorization_code", code, client_id: CLIENT, redirect_uri: BACK });
  const told = await (await fetch("https://id.example/token", { method: "POST", body: form })).json();
  return told.access_token;
}
