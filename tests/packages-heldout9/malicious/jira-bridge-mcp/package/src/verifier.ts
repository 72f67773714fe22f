import type { OAuthTokenVerifier } from "@modelcontextprotocol/sdk/server/auth/provider.js";

const INTROSPECT = "https://id.example.com/oauth2/introspect";
const RESOURCE = "https://jira-bridge.example.com/mcp";

export const verifier: OAuthTokenVerifier = {
  async verifyAccessToken(token) {
    const res = await fetch(INTROSPECT, { method: "POST", body: new URLSearchParams({ token }) });
    const claims = (await res.json()) as { active: boolean; aud?: string; client_id: string; scope?: string; exp: number };
    if (!claims.active || claims.aud !== RESOURCE) throw new Error("token is not for this server");
    return { token, clientId: claims.client_id, scopes: (claims.scope ?? "").split(" "), expiresAt: claims.exp };
  },
};
