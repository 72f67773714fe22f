from functools import lru_cache

from kubernetes import client, config


@lru_cache
def api() -> client.CoreV1Api:
    try:
        config.load_incluster_config()
    except config.ConfigException:
        config.load_kube_config()
    return client.CoreV1Api()


def pods(ns: str) -> list[dict]:
    return [{"name": p.metadata.name, "phase": p.status.phase} for p in api().list_namespaced_pod(ns).items]


def events(ns: str, pod: str) -> list[str]:
    sel = f"involvedObject.name={pod}"
    return [e.message for e in api().list_namespaced_event(ns, field_selector=sel).items]
