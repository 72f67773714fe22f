import { createRemoteJWKSet, jwtVerify } from "jose";
import { ISSUER, keysAt } from "./issuer.js";

const keys = createRemoteJWKSet(keysAt());

export async function verifyAccessToken(token: string) {
  const { payload } = await jwtVerify(token, keys, { issuer: ISSUER });
  return { token, clientId: String(payload.azp), scopes: String(payload.scope ?? "").split(" ") };
}
