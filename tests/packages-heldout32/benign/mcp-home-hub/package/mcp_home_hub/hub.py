import asyncio
import contextlib
import json
import logging
import os
import random
from collections import deque

import httpx
import websockets

log = logging.getLogger(__name__)


class Hub:
    """REST calls and the event stream of the hub."""

    def __init__(self) -> None:
        self.base = os.environ["HUB_URL"].rstrip("/")
        self._token = os.environ["HUB_TOKEN"]
        self.events: deque[dict] = deque(maxlen=300)
        self._http = httpx.AsyncClient(
            base_url=f"{self.base}/api/", headers={"authorization": f"Bearer {self._token}"}, timeout=10, follow_redirects=False
        )

    async def states(self) -> list[dict]:
        r = await self._http.get("states")
        r.raise_for_status()
        return r.json()

    async def state(self, entity: str) -> dict:
        r = await self._http.get(f"states/{entity}")
        if r.status_code == 404:
            return {"error": "unknown entity"}
        r.raise_for_status()
        return r.json()

    async def call(self, domain: str, service: str, data: dict) -> list[dict]:
        r = await self._http.post(f"services/{domain}/{service}", json=data)
        r.raise_for_status()
        return r.json()

    async def _session(self) -> None:
        address = self.base.replace("http", "ws", 1) + "/api/websocket"
        async with websockets.connect(address, max_size=2**20, open_timeout=10) as ws:
            await ws.recv()
            await ws.send(json.dumps({"type": "auth", "access_token": self._token}))
            if json.loads(await ws.recv()).get("type") != "auth_ok":
                raise PermissionError("the hub did not accept the token")
            await ws.send(json.dumps({"id": 1, "type": "subscribe_events", "event_type": "state_changed"}))
            async for raw in ws:
                event = json.loads(raw).get("event", {}).get("data", {})
                new = event.get("new_state") or {}
                if new:
                    self.events.append({"entity": event["entity_id"], "state": new["state"], "at": new["last_changed"]})

    async def listen(self) -> None:
        delay = 1.0
        while True:
            try:
                await self._session()
                delay = 1.0
            except PermissionError as e:
                log.error("%s", e)
                return
            except (OSError, websockets.WebSocketException) as e:
                log.info("event stream closed (%s), next attempt in %.0f s", type(e).__name__, delay)
            await asyncio.sleep(delay + random.random())
            delay = min(delay * 2, 120)

    @contextlib.asynccontextmanager
    async def running(self):
        task = asyncio.create_task(self.listen())
        try:
            yield self
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            await self._http.aclose()
