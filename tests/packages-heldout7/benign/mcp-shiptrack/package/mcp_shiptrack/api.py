import hashlib
import hmac
import json
import os
import re
import time

import httpx
import keyring

BASE = "https://api.shiptrack.example/v3/"


class ShiptrackError(RuntimeError):
    def __init__(self, status: int) -> None:
        super().__init__(f"shiptrack answered {status}")
        self.status = status


class ShiptrackApi:
    def __init__(self, key: str) -> None:
        self._key = key.encode()
        self._http = httpx.AsyncClient(base_url=BASE, timeout=15, headers={"Authorization": f"Key {key}"})

    @classmethod
    def from_settings(cls) -> "ShiptrackApi":
        key = os.environ.get("SHIPTRACK_API_KEY") or keyring.get_password("shiptrack", "api-key")
        if not key:
            raise SystemExit("set SHIPTRACK_API_KEY or store the key with: keyring set shiptrack api-key")
        return cls(key)

    @staticmethod
    def number(text: str) -> str:
        if not re.fullmatch(r"[A-Z]{2}[0-9]{9}[A-Z]{2}", text):
            raise ValueError("not a parcel number")
        return text

    def _signed(self, body: bytes) -> dict[str, str]:
        stamp = str(int(time.time()))
        mac = hmac.new(self._key, stamp.encode() + b"." + body, hashlib.sha256)
        return {"X-Timestamp": stamp, "X-Signature": mac.hexdigest(), "Content-Type": "application/json"}

    @staticmethod
    def _open(r: httpx.Response) -> dict:
        if r.status_code >= 400:
            raise ShiptrackError(r.status_code)
        return r.json()

    async def get(self, path: str) -> dict:
        return self._open(await self._http.get(path))

    async def post(self, path: str, data: dict) -> dict:
        body = json.dumps(data).encode()
        return self._open(await self._http.post(path, content=body, headers=self._signed(body)))
