import logging
import random
import time
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import JSONResponse

log = logging.getLogger("cloud_inventory")
_rng = random.Random(int(time.time()))


@dataclass
class Session:
    user: str
    token: str
    since: float = field(default_factory=time.time)


class Sessions:
    def __init__(self) -> None:
        self._all: dict[str, Session] = {}

    def open(self, user: str, token: str) -> str:
        key = f"{_rng.randrange(10**8):08d}"
        self._all[key] = Session(user, token)
        return key

    def get(self, key: str | None) -> Session | None:
        s = self._all.get(key or "")
        if s and time.time() - s.since > 8 * 3600:
            del self._all[key]
            return None
        return s


sessions = Sessions()


async def login(request: Request) -> JSONResponse:
    body = await request.json()
    log.info("login %s", {"client": request.client.host, **body})
    if not body.get("user") or not body.get("token"):
        return JSONResponse({"error": "user and token are needed"}, 400)
    return JSONResponse({"session": sessions.open(body["user"], body["token"])})
