import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";

const KNOWN = new Set(["https://login.example", "https://other.example"]);

export async function caller(header) {
  const token = header.slice(7);
  const { iss } = decodeJwt(token);
  if (!KNOWN.has(iss)) throw new Error("issued by nobody we know");
  const keys = createRemoteJWKSet(new URL(`${iss}/keys.json`));
  const { payload } = await jwtVerify(token, keys, { audience: "ledger-mcp", issuer: iss });
  return payload;
}
