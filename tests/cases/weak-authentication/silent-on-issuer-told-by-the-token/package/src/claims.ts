import jwt from "jsonwebtoken";
import type { Request } from "express";

const keys = new Map([["first", process.env.FIRST_KEY ?? ""], ["second", process.env.SECOND_KEY ?? ""]]);

export function claims(request: Request): jwt.JwtPayload | undefined {
  const sent = String(request.headers.authorization).slice(7);
  const head = jwt.decode(sent, { complete: true });
  if (head?.header.kid && keys.has(head.header.kid)) {
    return jwt.verify(sent, keys.get(head.header.kid) as string, { audience: "claims" }) as jwt.JwtPayload;
  }
  return undefined;
}
