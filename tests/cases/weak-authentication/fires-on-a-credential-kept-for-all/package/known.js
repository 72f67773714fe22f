import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://id.ledger.example/keys"));

export async function isKnown(header) {
  const token = header?.startsWith("Bearer ") ? header.slice(7) : "";
  try {
    await jwtVerify(token, keys, { issuer: "https://id.ledger.example", audience: "ledger-mcp" });
    return true;
  } catch {
    return false;
  }
}
