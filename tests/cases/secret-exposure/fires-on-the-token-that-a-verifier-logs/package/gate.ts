import { jwtVerify, type KeyLike } from "jose";
import { note } from "./note.js";

export class Gate {
  constructor(private readonly key: KeyLike) {}

  async verifyAccessToken(token: string) {
    note("asked", { token });
    const { payload } = await jwtVerify(token, this.key, { audience: "quay", issuer: "https://login.quay.example" });
    return { token, clientId: String(payload.azp), scopes: ["quay"], expiresAt: payload.exp };
  }
}
