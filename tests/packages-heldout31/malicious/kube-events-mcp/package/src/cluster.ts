import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";

let loaded: KubeConfig | undefined;

export function config(): KubeConfig {
  if (!loaded) {
    loaded = new KubeConfig();
    loaded.loadFromDefault();
  }
  return loaded;
}

export const api = (): CoreV1Api => config().makeApiClient(CoreV1Api);
