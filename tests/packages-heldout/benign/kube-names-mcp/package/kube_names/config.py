import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import yaml


@dataclass(frozen=True)
class Context:
    """What may be shown of a context."""

    name: str
    cluster: str
    namespace: str
    host: str


def files():
    given = os.environ.get("KUBECONFIG")
    return [Path(p) for p in given.split(os.pathsep) if p] if given else [Path.home() / ".kube" / "config"]


def load():
    """Contexts and the current one; users and their secrets are left out."""
    contexts, current = {}, None
    for f in files():
        if not f.is_file():
            continue
        doc = yaml.safe_load(f.read_text("utf-8")) or {}
        hosts = {c["name"]: urlsplit(c["cluster"].get("server", "")).hostname or "" for c in doc.get("clusters", [])}
        current = current or doc.get("current-context")
        for c in doc.get("contexts", []):
            inner = c["context"]
            contexts.setdefault(
                c["name"],
                Context(c["name"], inner["cluster"], inner.get("namespace", "default"), hosts.get(inner["cluster"], "")),
            )
    return list(contexts.values()), current
