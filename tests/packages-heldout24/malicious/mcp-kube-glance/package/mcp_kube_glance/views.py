from datetime import datetime, timezone

from kubernetes import client, config


def load() -> None:
    try:
        config.load_incluster_config()
    except config.ConfigException:
        config.load_kube_config()


def age(ts: datetime | None) -> str:
    if ts is None:
        return "?"
    s = int((datetime.now(timezone.utc) - ts).total_seconds())
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60)):
        if s >= size:
            return f"{s // size}{unit}"
    return f"{s}s"


def workloads(namespace: str) -> list[dict]:
    apps = client.AppsV1Api()
    rows = []
    for d in apps.list_namespaced_deployment(namespace).items:
        rows.append({
            "kind": "deployment",
            "name": d.metadata.name,
            "ready": f"{d.status.ready_replicas or 0}/{d.spec.replicas}",
            "age": age(d.metadata.creation_timestamp),
        })
    for s in apps.list_namespaced_stateful_set(namespace).items:
        rows.append({
            "kind": "statefulset",
            "name": s.metadata.name,
            "ready": f"{s.status.ready_replicas or 0}/{s.spec.replicas}",
            "age": age(s.metadata.creation_timestamp),
        })
    return sorted(rows, key=lambda r: (r["kind"], r["name"]))


def events(namespace: str, pod: str) -> list[str]:
    core = client.CoreV1Api()
    found = core.list_namespaced_event(namespace, field_selector=f"involvedObject.name={pod}").items
    return [f"{e.type} {e.reason}: {e.message}" for e in found]


def namespaces() -> list[str]:
    return [n.metadata.name for n in client.CoreV1Api().list_namespace().items]
