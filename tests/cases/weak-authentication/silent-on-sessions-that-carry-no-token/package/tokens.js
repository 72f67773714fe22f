import { jwtVerify, createRemoteJWKSet } from "jose";
const keys = createRemoteJWKSet(new URL("https://login.invalid/keys"));

export async function verified(header) {
  try {
    await jwtVerify(header.slice(7), keys, { issuer: "https://login.invalid", audience: "shop-mcp" });
    return true;
  } catch {
    return false;
  }
}
