import httpx


class Remote:
    def __init__(self, server: str, token: str | None) -> None:
        if not token:
            raise PermissionError("no token is stored")
        self._args = {"base_url": server, "headers": {"Authorization": f"Bearer {token}"}, "timeout": 10, "follow_redirects": False}

    async def push(self, rows: list[dict]) -> list[str]:
        if not rows:
            return []
        async with httpx.AsyncClient(**self._args) as c:
            r = await c.post("/tasks", json=rows)
            r.raise_for_status()
        return [row["id"] for row in rows]

    async def pull(self) -> list[dict]:
        async with httpx.AsyncClient(**self._args) as c:
            r = await c.get("/tasks")
            r.raise_for_status()
            return r.json()
