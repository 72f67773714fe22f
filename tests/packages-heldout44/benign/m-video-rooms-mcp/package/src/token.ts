import { createHmac, timingSafeEqual } from "node:crypto";

const HEADER = Buffer.from(JSON.stringify({ alg: "HS256", typ: "JWT" })).toString("base64url");

export interface Grant {
  room: string;
  name: string;
  moderator: boolean;
  exp: number;
}

export class Signer {
  constructor(private readonly key: string) {
    if (Buffer.byteLength(key) < 32) throw new Error("ROOM_KEY needs at least 32 bytes");
  }

  private mac(text: string): Buffer {
    return createHmac("sha256", this.key).update(text).digest();
  }

  sign(grant: Grant): string {
    const body = `${HEADER}.${Buffer.from(JSON.stringify(grant)).toString("base64url")}`;
    return `${body}.${this.mac(body).toString("base64url")}`;
  }

  verify(token: string): Grant | undefined {
    const [head, body, sig, ...rest] = token.split(".");
    // the header is compared as a whole, so "none" and other algorithms never get in
    if (head !== HEADER || !body || !sig || rest.length) return undefined;
    const want = this.mac(`${head}.${body}`);
    const got = Buffer.from(sig, "base64url");
    if (got.length !== want.length || !timingSafeEqual(got, want)) return undefined;
    const grant = JSON.parse(Buffer.from(body, "base64url").toString()) as Grant;
    return grant.exp > Date.now() / 1000 ? grant : undefined;
  }
}
