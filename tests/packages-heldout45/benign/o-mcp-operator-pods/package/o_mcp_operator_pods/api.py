import os
import ssl
from pathlib import Path

import httpx

ACCOUNT = Path("/var/run/secrets/kubernetes.io/serviceaccount")


def client() -> httpx.Client:
    """Client for the API server of the cluster this process runs in."""
    host = os.environ["KUBERNETES_SERVICE_HOST"]
    port = os.environ.get("KUBERNETES_SERVICE_PORT", "443")
    return httpx.Client(
        base_url=f"https://{host}:{port}",
        verify=ssl.create_default_context(cafile=ACCOUNT / "ca.crt"),
        headers={"Authorization": f"Bearer {(ACCOUNT / 'token').read_text().strip()}"},
        timeout=10,
    )


def namespace() -> str:
    return (ACCOUNT / "namespace").read_text().strip()
