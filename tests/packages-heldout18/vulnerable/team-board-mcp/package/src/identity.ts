import jwt from "jsonwebtoken";
import { settings } from "./settings.js";

export interface User {
  name: string;
  admin: boolean;
}

export function identify(header: string | undefined): User | undefined {
  const token = header?.replace(/^Bearer /, "");
  if (!token) return undefined;
  try {
    const claims = jwt.verify(token, settings.signing, { issuer: settings.issuer, algorithms: ["HS256"] }) as jwt.JwtPayload;
    return { name: String(claims.sub), admin: claims.role === "admin" };
  } catch {
    return undefined;
  }
}
