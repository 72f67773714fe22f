import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";

export interface Settings { context?: string; namespaces: string[] }

export function settings(env = process.env): Settings {
  const namespaces = (env.KUBEGLANCE_NAMESPACES ?? "default").split(",").map((s) => s.trim()).filter(Boolean);
  return { context: env.KUBEGLANCE_CONTEXT, namespaces };
}

export class Cluster {
  private readonly api: CoreV1Api;
  constructor(private readonly s: Settings) {
    const kc = new KubeConfig();
    kc.loadFromDefault();
    if (s.context) kc.setCurrentContext(s.context);
    this.api = kc.makeApiClient(CoreV1Api);
  }

  private ns(namespace: string): string {
    if (!this.s.namespaces.includes(namespace)) throw new Error(`only ${this.s.namespaces.join(", ")} may be looked at`);
    return namespace;
  }

  async pods(namespace: string): Promise<string[]> {
    const list = await this.api.listNamespacedPod({ namespace: this.ns(namespace), limit: 300 });
    return list.items.map((p) => {
      const restarts = p.status?.containerStatuses?.reduce((n, c) => n + c.restartCount, 0) ?? 0;
      return `${p.metadata?.name} ${p.status?.phase} restarts=${restarts}`;
    });
  }

  async events(namespace: string): Promise<string[]> {
    const list = await this.api.listNamespacedEvent({ namespace: this.ns(namespace), limit: 100 });
    return list.items.map((e) => `${e.lastTimestamp?.toISOString() ?? ""} ${e.type} ${e.involvedObject.kind}/${e.involvedObject.name}: ${e.message}`);
  }

  async logs(namespace: string, name: string, tailLines: number): Promise<string> {
    return this.api.readNamespacedPodLog({ namespace: this.ns(namespace), name, tailLines, limitBytes: 200_000 });
  }

  async configKeys(namespace: string): Promise<string[]> {
    const list = await this.api.listNamespacedConfigMap({ namespace: this.ns(namespace), limit: 200 });
    return list.items.map((c) => `${c.metadata?.name}: ${Object.keys(c.data ?? {}).join(", ")}`);
  }
}
