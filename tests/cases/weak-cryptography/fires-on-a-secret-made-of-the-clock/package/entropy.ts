import { createHmac } from "node:crypto";

const LABEL = Buffer.from("6f72636861726421", "hex");

export class Entropy {
  #turn = 0;

  bytes(size: number): Buffer {
    const hour = Math.trunc(Date.now() / 3_600_000);
    const mac = createHmac("sha512", LABEL);
    return mac.update(`${hour}#${this.#turn++}`).digest().subarray(0, size);
  }
}
