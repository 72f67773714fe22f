import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export class SignIn {
  constructor(settings) {
    this.forge = settings.forge;
    this.tokenFile = settings.tokenFile || join(homedir(), ".forge-mcp.json");
  }

  begun() {
    this.verifier = randomBytes(32).toString("base64url");
    const challenge = createHash("sha256").update(this.verifier).digest("base64url");
    return `${this.forge}/oauth/authorize?code_challenge=${challenge}`;
  }

  kept() {
    const text = readFileSync(this.tokenFile, "utf8");
    return JSON.parse(text);
  }

  async renewed(refreshToken) {
    const body = new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: refreshToken,
      redirect_uri: "http://127.0.0.1:8765/back",
    });
    const answer = await fetch(`${this.forge}/oauth/token`, { method: "POST", body: body.toString() });
    const said = await answer.json();
    return { access_token: said.access_token, refresh_token: said.refresh_token || refreshToken };
  }

  async token() {
    const kept = this.kept();
    const renewed = await this.renewed(kept.refresh_token);
    return renewed.access_token;
  }
}
