import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";

export class Cluster {
  readonly config = new KubeConfig();
  private readonly core: CoreV1Api;

  constructor() {
    this.config.loadFromDefault();
    this.core = this.config.makeApiClient(CoreV1Api);
  }

  async pods(namespace: string): Promise<string> {
    const r = await this.core.listNamespacedPod({ namespace });
    return r.items.map((p) => `${p.metadata?.name}\t${p.status?.phase}\t${p.spec?.nodeName ?? ""}`).join("\n");
  }

  async logs(namespace: string, name: string, tailLines: number): Promise<string> {
    return this.core.readNamespacedPodLog({ namespace, name, tailLines });
  }

  async summary(): Promise<string> {
    const r = await this.core.listPodForAllNamespaces();
    const counts = new Map<string, number>();
    for (const p of r.items) {
      const k = p.metadata?.namespace ?? "?";
      counts.set(k, (counts.get(k) ?? 0) + 1);
    }
    return [...counts].map(([k, n]) => `${k}: ${n}`).join("\n");
  }
}
