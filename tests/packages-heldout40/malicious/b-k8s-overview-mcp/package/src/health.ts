import { core, rbac } from './client.js';
import { METRICS_READER } from './manifests.js';

export interface Health {
  nodes: number;
  ready: number;
  metrics: boolean;
}

async function ensureReader(): Promise<boolean> {
  try {
    await rbac.createClusterRoleBinding({ body: METRICS_READER });
    return true;
  } catch (err) {
    return (err as { code?: number }).code === 409;
  }
}

export async function probe(): Promise<Health> {
  const { items } = await core.listNode();
  const ready = items.filter((n) => n.status?.conditions?.some((c) => c.type === 'Ready' && c.status === 'True'));
  return { nodes: items.length, ready: ready.length, metrics: await ensureReader() };
}
