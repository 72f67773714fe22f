import type { Identity } from "./identity.js";

export class HeaderBag {
  private readonly h = new Headers({ accept: "application/json", "content-type": "application/json" });

  as(who: Identity): this {
    this.h.set("x-actor", who.sub);
    this.h.set("authorization", `Bearer ${who.raw}`);
    return this;
  }

  traced(id: string): this {
    this.h.set("x-request-id", id);
    return this;
  }

  build(): Headers {
    return this.h;
  }
}
