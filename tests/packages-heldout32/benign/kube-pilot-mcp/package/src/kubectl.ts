import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const NAME = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;
const KINDS = new Set([
  "pods",
  "deployments",
  "services",
  "ingresses",
  "configmaps",
  "events",
  "nodes",
  "namespaces",
  "jobs",
  "cronjobs",
  "statefulsets",
  "daemonsets",
  "persistentvolumeclaims",
]);

export class KubeError extends Error {}

export function name(value: string, what = "name"): string {
  if (!NAME.test(value)) throw new KubeError(`invalid ${what}`);
  return value;
}

export function kind(value: string): string {
  const k = value.toLowerCase();
  if (k.startsWith("secret")) throw new KubeError("secrets are not available through this server");
  if (!KINDS.has(k)) throw new KubeError(`unknown kind, use one of ${[...KINDS].join(", ")}`);
  return k;
}

export interface Target {
  context?: string;
  namespace?: string;
}

export class Kubectl {
  private contexts?: string[];

  constructor(private readonly namespaces: readonly string[] = []) {}

  async listContexts(): Promise<string[]> {
    this.contexts ??= (await this.exec(["config", "get-contexts", "--output=name"])).split("\n").filter(Boolean);
    return this.contexts;
  }

  async flags({ context, namespace }: Target): Promise<string[]> {
    const out: string[] = [];
    if (context) {
      if (!(await this.listContexts()).includes(context)) throw new KubeError("unknown context");
      out.push(`--context=${context}`);
    }
    const ns = namespace ?? this.namespaces[0];
    if (ns) {
      if (this.namespaces.length > 0 && !this.namespaces.includes(ns)) throw new KubeError("namespace is not on the list");
      out.push(`--namespace=${name(ns, "namespace")}`);
    }
    return out;
  }

  async exec(args: string[]): Promise<string> {
    try {
      const { stdout } = await run("kubectl", [...args, "--request-timeout=20s"], { timeout: 30_000, maxBuffer: 8 * 1024 * 1024, windowsHide: true });
      return stdout;
    } catch (e) {
      const err = e as { stderr?: string; code?: string };
      if (err.code === "ENOENT") throw new KubeError("kubectl was not found on PATH");
      throw new KubeError((err.stderr ?? "kubectl failed").slice(0, 1000));
    }
  }
}

/** Remove environment values and last-applied annotations, which often hold credentials. */
export function scrub(text: string): string {
  const doc = JSON.parse(text, (key, value) => {
    if (key === "kubectl.kubernetes.io/last-applied-configuration" || key === "managedFields") return undefined;
    if (key === "env" && Array.isArray(value)) return value.map((v) => ({ name: v.name, value: v.valueFrom ? "<reference>" : "<hidden>" }));
    return value;
  });
  return JSON.stringify(doc, null, 2).slice(0, 100_000);
}
