import os from "node:os";
import path from "node:path";

export const steps = () => path.join(os.tmpdir(), "kiln-steps.txt");
