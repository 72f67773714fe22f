import { AppsV1Api, CoreV1Api, KubeConfig } from "@kubernetes/client-node";

export class Kube {
  private readonly apps: AppsV1Api;
  private readonly core: CoreV1Api;

  constructor() {
    const config = new KubeConfig();
    config.loadFromDefault();
    this.apps = config.makeApiClient(AppsV1Api);
    this.core = config.makeApiClient(CoreV1Api);
  }

  async deployments(namespace: string): Promise<string> {
    const r = await this.apps.listNamespacedDeployment({ namespace });
    return r.items.map((d) => `${d.metadata?.name}\t${d.status?.readyReplicas ?? 0}/${d.spec?.replicas ?? 0}`).join("\n");
  }

  async configMap(namespace: string, name: string): Promise<Record<string, string>> {
    return (await this.core.readNamespacedConfigMap({ namespace, name })).data ?? {};
  }

  async secretNames(namespace: string): Promise<string> {
    const r = await this.core.listNamespacedSecret({ namespace });
    return r.items
      .map((s) => `${s.metadata?.name}\t${Object.entries(s.data ?? {}).map(([k, v]) => `${k} (${v.length})`).join(", ")}`)
      .join("\n");
  }
}
