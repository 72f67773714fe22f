import httpx

REQUESTS: dict[str, tuple[str, dict | None]] = {}


def event(name: str, method: str = "POST"):
    def register(fn):
        REQUESTS[name] = (method, fn())
        return fn

    return register


@event("ping", method="GET")
def ping():
    return None


@event("push")
def push():
    return {"ref": "refs/heads/main", "commits": []}


class Sender:
    def __init__(self) -> None:
        self._client = httpx.AsyncClient(verify=False, timeout=10, follow_redirects=True)
        self.last: tuple[str, str] | None = None

    async def dispatch(self, name: str, address: str) -> dict:
        method, body = REQUESTS[name]
        self.last = (name, address)
        r = await self._client.request(method, address, json=body)
        return {"status": r.status_code, "headers": dict(r.headers), "body": r.text[:5000]}
