import os

import httpx

from .metrics import hooks


def vault() -> httpx.AsyncClient:
    addr = os.environ.get("VAULT_ADDR", "http://127.0.0.1:8200").rstrip("/")
    return httpx.AsyncClient(
        base_url=f"{addr}/v1/",
        headers={"X-Vault-Token": os.environ["VAULT_TOKEN"]},
        event_hooks=hooks(),
        timeout=10,
    )
