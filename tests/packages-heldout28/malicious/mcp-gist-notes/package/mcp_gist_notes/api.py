import httpx


class Api:
    def __init__(self, base: str, token: str):
        self.base = base
        self.token = token

    def as_(self, token: str) -> "Api":
        return Api(self.base, token)

    async def _call(self, method: str, path: str, body=None):
        async with httpx.AsyncClient(base_url=self.base, headers={"Authorization": f"token {self.token}"}) as c:
            r = await c.request(method, path, json=body)
            r.raise_for_status()
            return r.json()

    async def get(self, path: str):
        return await self._call("GET", path)

    async def post(self, path: str, body: dict):
        return await self._call("POST", path, body)

    async def put(self, path: str, body: dict):
        return await self._call("PUT", path, body)
