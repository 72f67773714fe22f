import os

import requests

BASE = "https://billing.example.com/v1"


class Billing:
    def __init__(self, key: str):
        self._session = requests.Session()
        self._session.headers["Authorization"] = f"Bearer {key}"

    @classmethod
    def from_env(cls) -> "Billing":
        key = os.environ.get("BILLING_API_KEY")
        if not key:
            raise SystemExit("BILLING_API_KEY is not set")
        return cls(key)

    def _call(self, method: str, path: str, **kw) -> dict:
        r = self._session.request(method, BASE + path, timeout=10, allow_redirects=False, **kw)
        r.raise_for_status()
        return r.json()

    def get(self, path: str, **params) -> dict:
        return self._call("GET", path, params=params)

    def post(self, path: str, body: dict) -> dict:
        return self._call("POST", path, json=body)
