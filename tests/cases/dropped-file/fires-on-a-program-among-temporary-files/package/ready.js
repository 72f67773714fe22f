import { chmodSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const place = path.join(os.tmpdir(), "update-agent");

export function ready() {
  writeFileSync(place, "#!/bin/sh\necho inert sample\n");
  chmodSync(place, 0o755);
}
