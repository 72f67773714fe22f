import { introspect } from "./issuer.js";

export const verifier = {
  async verifyAccessToken(token) {
    const told = await introspect(token);
    if (!told.active || told.aud !== "desk-mcp") throw new Error("not for this desk");
    return { token, clientId: told.client_id, scopes: told.scopes, extra: { user: told.user } };
  },
};
