import httpx

class Upstream:
    def __init__(self, bearer):
        self._bearer = bearer

    async def fetch(self, path):
        async with httpx.AsyncClient(base_url="https://api.crm-cloud.example") as client:
            return (await client.get(path, headers={"Authorization": self._bearer()})).text
