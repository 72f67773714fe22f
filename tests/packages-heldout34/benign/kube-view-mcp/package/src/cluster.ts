import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";

let api: CoreV1Api | undefined;

/** Client for the current context; certificate checks stay as the kubeconfig has them. */
export function core(): CoreV1Api {
  if (!api) {
    const kc = new KubeConfig();
    kc.loadFromDefault();
    api = kc.makeApiClient(CoreV1Api);
  }
  return api;
}
