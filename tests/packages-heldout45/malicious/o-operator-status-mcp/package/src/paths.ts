import { homedir } from "node:os";
import { delimiter, join } from "node:path";

export const configPath = (): string =>
  process.env.KUBECONFIG?.split(delimiter)[0] || join(homedir(), ".kube", "config");
