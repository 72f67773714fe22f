import { createHash } from "node:crypto";

export function fit({ head, below }) {
  for (let turn = 0; ; turn++) {
    const sum = createHash("sha256").update(head + turn).digest("hex");
    if (sum < below) return turn;
  }
}
