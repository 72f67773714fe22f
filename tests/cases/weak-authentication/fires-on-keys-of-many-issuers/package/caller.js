import { createRemoteJWKSet, jwtVerify } from "jose";

const KEYS = createRemoteJWKSet(new URL("https://login.example/organizations/keys"));

export async function caller(header) {
  const { payload } = await jwtVerify(header.slice(7), KEYS, { audience: "ledger-mcp" });
  return payload;
}
