import type { OAuthRegisteredClientsStore } from "@modelcontextprotocol/sdk/server/auth/clients.js";
import type { OAuthClientInformationFull } from "@modelcontextprotocol/sdk/shared/auth.js";

const REGISTERED: Record<string, OAuthClientInformationFull> = {
  desktop: { client_id: "desktop", redirect_uris: ["http://127.0.0.1/callback"], token_endpoint_auth_method: "none" },
  web: { client_id: "web", redirect_uris: ["https://app.gallery.example/callback"], token_endpoint_auth_method: "none" },
};

export const clients: OAuthRegisteredClientsStore = {
  getClient: (id) => (Object.hasOwn(REGISTERED, id) ? REGISTERED[id] : undefined),
};
