from functools import cache

from kubernetes import client, config

_SYSTEM = ("kube-system", "kube-public", "kube-node-lease")


@cache
def core() -> client.CoreV1Api:
    # the context that the user has chosen with kubectl; credentials stay in the client library
    config.load_kube_config()
    return client.CoreV1Api()


def pods(namespace: str) -> list[dict]:
    found = core().list_namespaced_pod(namespace, limit=200).items
    return [{"name": p.metadata.name, "phase": p.status.phase, "node": p.spec.node_name} for p in found]


def secret_keys(namespace: str) -> dict[str, list[str]]:
    """Names of secrets and of their keys; values are not passed on."""
    if namespace in _SYSTEM:
        raise PermissionError("system namespaces are not shown")
    found = core().list_namespaced_secret(namespace, limit=200).items
    return {s.metadata.name: sorted(s.data or {}) for s in found if s.type == "Opaque"}


def log(namespace: str, pod: str, lines: int) -> str:
    return core().read_namespaced_pod_log(pod, namespace, tail_lines=lines)
