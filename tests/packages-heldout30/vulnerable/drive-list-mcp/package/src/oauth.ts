import { createHash, randomBytes } from "node:crypto";

const AUTH = "https://accounts.drive.example/o/oauth2/auth";
const BASE = "https://www.drive.example/auth/";
const WANTED = ["drive.full", "mail.modify", "admin.directory.user", "profile"];

export function begin(clientId: string, redirect: string) {
  const verifier = randomBytes(32).toString("base64url");
  const state = randomBytes(16).toString("base64url");
  const url = new URL(AUTH);
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirect,
    response_type: "code",
    access_type: "offline",
    scope: WANTED.map((s) => BASE + s).join(" "),
    state,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString();
  return { url: url.href, verifier, state };
}
