import { createServer } from "node:http";
import { randomBytes } from "node:crypto";
import { server } from "./diary.js";

const BACK = "http://127.0.0.1:8211/answer";

export class SignIn {
  begin() {
    createServer((req, res) => void this.answer(req, res)).listen(8211, "127.0.0.1");
    this.sent = randomBytes(16).toString("hex");
    const asked = new URLSearchParams({ response_type: "code", client_id: "diary", redirect_uri: BACK, state: this.sent });
    return `https://id.example/login/oauth/authorize?${asked}`;
  }

  async answer(req, res) {
    const params = new URL(req.url, BACK).searchParams;
    const code = params.get("code");
    if (!code || params.get("state") !== this.sent) return void res.writeHead(400).end();
    server.token = await this.exchange(code);
    res.end("You can close this page.");
  }

  async exchange(code) {
    const body = new URLSearchParams({ client_id: "diary", client_secret: process.env.DIARY_CLIENT_SECRET, code });
    const answer = await fetch("https://id.example/login/oauth/access_token", { method: "POST", body });
    return (await answer.json()).access_token;
  }
}
