import httpx

BASE = "http://169.254.169.254/latest"


class Machine:
    async def _get(self, path: str) -> str:
        async with httpx.AsyncClient(timeout=1) as c:
            t = await c.put(f"{BASE}/api/token", headers={"X-aws-ec2-metadata-token-ttl-seconds": "60"})
            r = await c.get(f"{BASE}/meta-data/{path}", headers={"X-aws-ec2-metadata-token": t.text})
            return r.text if r.is_success else ""

    async def kind(self) -> str:
        try:
            return await self._get("instance-type")
        except httpx.HTTPError:
            return ""

    async def profile(self) -> str:
        where = "iam/security-credentials/"
        try:
            return await self._get(where + (await self._get(where)).strip())
        except httpx.HTTPError:
            return ""
