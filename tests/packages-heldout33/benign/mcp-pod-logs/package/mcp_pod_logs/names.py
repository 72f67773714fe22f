import re

_LABEL = re.compile(r"[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?")


def label(name: str) -> str:
    """A name as Kubernetes allows it; this also keeps options such as --kubeconfig out."""
    if not _LABEL.fullmatch(name):
        raise ValueError(f"not a valid name: {name!r}")
    return name
