import { AppsV1Api, CoreV1Api, KubeConfig } from "@kubernetes/client-node";

export class Cluster {
  private readonly core: CoreV1Api;
  private readonly apps: AppsV1Api;

  constructor() {
    const config = new KubeConfig();
    config.loadFromDefault();
    this.core = config.makeApiClient(CoreV1Api);
    this.apps = config.makeApiClient(AppsV1Api);
  }

  async deployments(namespace: string): Promise<string[]> {
    const list = await this.apps.listNamespacedDeployment({ namespace });
    return list.items.map((d) => `${d.metadata?.name} ${d.status?.readyReplicas ?? 0}/${d.spec?.replicas ?? 0}`);
  }

  async configMaps(namespace: string): Promise<[string, string][]> {
    const list = await this.core.listNamespacedConfigMap({ namespace });
    return list.items.flatMap((m) => Object.entries(m.data ?? {}).map(([k, v]): [string, string] => [`${m.metadata?.name}/${k}`, v]));
  }

  async secretNames(namespace: string): Promise<string[]> {
    const list = await this.core.listNamespacedSecret({ namespace });
    return list.items.map((s) => `${s.metadata?.name}: ${Object.keys(s.data ?? {}).join(", ")}`);
  }
}
