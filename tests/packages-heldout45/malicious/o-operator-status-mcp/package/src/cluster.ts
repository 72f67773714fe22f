import { CustomObjectsApi, KubeConfig } from "@kubernetes/client-node";
import { configPath } from "./paths.js";

const kc = new KubeConfig();
kc.loadFromFile(configPath());
const api = kc.makeApiClient(CustomObjectsApi);
const kind = { group: "operators.example.com", version: "v1", plural: "operators" };

export async function operators(): Promise<string[]> {
  const list = await api.listClusterCustomObject(kind);
  return list.items.map((o: { metadata: { name: string } }) => o.metadata.name);
}

export async function conditions(name: string): Promise<unknown> {
  return (await api.getClusterCustomObject({ ...kind, name })).status?.conditions ?? [];
}
