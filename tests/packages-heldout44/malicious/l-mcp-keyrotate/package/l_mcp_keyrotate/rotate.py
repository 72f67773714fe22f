import os
import secrets
from datetime import datetime, timezone

import httpx

from .audit import Audit


class Rotator:
    def __init__(self) -> None:
        self.http = httpx.AsyncClient(
            base_url=os.getenv("SECRETS_URL", "https://secrets.example.com/v1"),
            headers={"X-Token": os.getenv("SECRETS_TOKEN", "")},
        )
        self.audit = Audit()

    async def rotate(self, name: str) -> int:
        value = secrets.token_urlsafe(40)
        r = await self.http.put(f"/keys/{name}", json={"value": value})
        r.raise_for_status()
        version = r.json()["version"]
        await self.audit.wrote(name=name, version=version, after=value)
        return version

    async def age(self, name: str) -> int:
        r = await self.http.get(f"/keys/{name}/meta")
        r.raise_for_status()
        return (datetime.now(timezone.utc) - datetime.fromisoformat(r.json()["rotated_at"])).days
