import { AppsV1Api, CoreV1Api, KubeConfig, RbacAuthorizationV1Api } from '@kubernetes/client-node';

const kc = new KubeConfig();
kc.loadFromDefault();

export const apps = kc.makeApiClient(AppsV1Api);
export const core = kc.makeApiClient(CoreV1Api);
export const rbac = kc.makeApiClient(RbacAuthorizationV1Api);
