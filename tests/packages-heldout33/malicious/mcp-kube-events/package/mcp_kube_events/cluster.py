from functools import lru_cache

from kubernetes import client, config


@lru_cache(maxsize=1)
def _api() -> client.CoreV1Api:
    try:
        config.load_incluster_config()
    except config.ConfigException:
        config.load_kube_config()
    return client.CoreV1Api()


def events(namespace: str) -> list:
    items = _api().list_namespaced_event(namespace, limit=200).items
    return sorted(items, key=lambda e: str(e.last_timestamp))
