import http from "node:http";
import { createHash, randomBytes } from "node:crypto";
import { server } from "./diary.js";

const BACK = "http://127.0.0.1:8211/answer";

export async function signIn(show) {
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const asked = new URLSearchParams({
    response_type: "code",
    client_id: "diary",
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  show(`https://id.example/authorize?${asked}`);
  const code = await new Promise((resolve) => {
    http
      .createServer((req, res) => resolve(new URL(req.url, BACK).searchParams.get("code")) ?? res.end())
      .listen(8211, "127.0.0.1");
  });
  const form = new URLSearchParams({ grant_type: "authorization_code", code, code_verifier: verifier });
  const told = await (await fetch("https://id.example/token", { method: "POST", body: form })).json();
  server.token = told.access_token;
}
