import { createRemoteJWKSet, jwtVerify } from "jose";

const need = (n: string): string => {
  const v = process.env[n];
  if (!v) throw new Error(`${n} is not set`);
  return v;
};

const issuer = need("FLAGPOLE_ISSUER");
const audience = need("FLAGPOLE_AUDIENCE");
const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", issuer));

export interface Caller { subject: string; scopes: Set<string> }

export async function authenticate(header: string | undefined): Promise<Caller> {
  const m = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? "");
  if (!m) throw new Error("no bearer token");
  const { payload } = await jwtVerify(m[1], keys, { issuer, audience, algorithms: ["RS256", "ES256"], maxTokenAge: "1h" });
  return { subject: String(payload.sub), scopes: new Set(String(payload.scope ?? "").split(" ")) };
}

export function demand(c: Caller, scope: string): void {
  if (!c.scopes.has(scope)) throw new Error(`the scope ${scope} is missing`);
}
