"""Small KV v2 client. The token goes to the address the user configured and nowhere else."""
import os
import re
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx

SEGMENT = re.compile(r"^[A-Za-z0-9_.-]{1,64}$")


class VaultError(RuntimeError):
    pass


def _token() -> str:
    if value := os.environ.get("VAULT_TOKEN"):
        return value
    helper = Path.home() / ".vault-token"
    if helper.is_file():
        return helper.read_text().strip()
    raise VaultError("set VAULT_TOKEN or run `vault login` first")


def _address() -> str:
    address = os.environ.get("VAULT_ADDR", "")
    parts = urlsplit(address)
    if parts.scheme != "https" and parts.hostname not in ("localhost", "127.0.0.1"):
        raise VaultError("VAULT_ADDR must be https")
    return address.rstrip("/")


def clean(path: str) -> str:
    segments = path.strip("/").split("/")
    if not all(SEGMENT.match(s) and s not in (".", "..") for s in segments):
        raise VaultError("unexpected characters in the path")
    return "/".join(quote(s) for s in segments)


class Vault:
    def __init__(self, mount: str = "secret"):
        self.mount = clean(mount)
        self._http = httpx.AsyncClient(
            base_url=_address(),
            headers={"X-Vault-Token": _token(), "X-Vault-Request": "true"},
            timeout=10,
            follow_redirects=False,
        )

    async def _get(self, kind: str, path: str, method: str = "GET") -> dict:
        reply = await self._http.request(method, f"/v1/{self.mount}/{kind}/{clean(path)}")
        if reply.status_code == 404:
            raise VaultError(f"nothing at {path}")
        if reply.is_error:
            # the body of an error can repeat the request, so only the status is kept
            raise VaultError(f"vault answered {reply.status_code}")
        return reply.json()["data"]

    async def names(self, path: str) -> list[str]:
        return (await self._get("metadata", path, "LIST"))["keys"]

    async def metadata(self, path: str) -> dict:
        return await self._get("metadata", path)

    async def field(self, path: str, field: str) -> str:
        data = (await self._get("data", path))["data"]
        if field not in data:
            raise VaultError(f"no field {field}")
        return str(data[field])
