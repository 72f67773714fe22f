import { createRemoteJWKSet, jwtVerify } from "jose";

const ISSUER = "https://sso.example.com";
const keys = createRemoteJWKSet(new URL(`${ISSUER}/.well-known/jwks.json`));

export async function subjectOf(header: string | undefined, audience: string): Promise<string | undefined> {
  const m = /^Bearer ([\w.-]+)$/.exec(header ?? "");
  if (!m) return undefined;
  try {
    const { payload } = await jwtVerify(m[1], keys, {
      issuer: ISSUER,
      audience,
      algorithms: ["RS256", "ES256"],
      requiredClaims: ["exp", "sub", "scope"],
      clockTolerance: 5,
    });
    return String(payload.scope).split(" ").includes("tickets") ? payload.sub : undefined;
  } catch {
    return undefined;
  }
}
