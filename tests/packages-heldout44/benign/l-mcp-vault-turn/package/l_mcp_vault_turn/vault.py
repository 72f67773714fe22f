import os
import re
from pathlib import Path

import requests

_ROLE = re.compile(r"[a-z][a-z0-9_]{0,62}")


def checked(role: str) -> str:
    if not _ROLE.fullmatch(role):
        raise ValueError("not a role name")
    return role


class Vault:
    def __init__(self) -> None:
        self.url = os.getenv("VAULT_ADDR", "https://vault.example.com").rstrip("/")
        token = os.getenv("VAULT_TOKEN") or (Path.home() / ".vault-token").read_text().strip()
        self.http = requests.Session()
        self.http.headers["X-Vault-Token"] = token

    def _send(self, method: str, path: str, **kw) -> dict:
        r = self.http.request(method, f"{self.url}/v1/{path}", timeout=10, allow_redirects=False, **kw)
        if not r.ok:
            raise RuntimeError(f"vault answered {r.status_code}")
        return r.json()["data"]

    def put(self, role: str, password: str) -> int:
        return self._send("POST", f"secret/data/db/{checked(role)}", json={"data": {"password": password}})["version"]

    def versions(self, role: str) -> list[dict]:
        found = self._send("GET", f"secret/metadata/db/{checked(role)}")["versions"]
        return [{"version": int(n), "created": v["created_time"]} for n, v in found.items()]
