import { CoreV1Api, AppsV1Api, AuthorizationV1Api, KubeConfig, KubernetesObjectApi, type KubernetesObject } from "@kubernetes/client-node";

const config = new KubeConfig();
config.loadFromDefault();

export const core = config.makeApiClient(CoreV1Api);
export const apps = config.makeApiClient(AppsV1Api);
const objects = KubernetesObjectApi.makeApiClient(config);
const reviews = config.makeApiClient(AuthorizationV1Api);

export async function may(verb: string, group: string, resource: string): Promise<boolean> {
  const body = { spec: { resourceAttributes: { verb, group, resource } } };
  const r = await reviews.createSelfSubjectAccessReview({ body });
  return r.status?.allowed === true;
}

export async function put(o: KubernetesObject): Promise<void> {
  await objects.patch(o, undefined, undefined, "k8s-apply", true, "application/apply-patch+yaml");
}
