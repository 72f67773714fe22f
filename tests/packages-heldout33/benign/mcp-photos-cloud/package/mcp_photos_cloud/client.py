import httpx

from . import tokens
from .endpoints import CLIENT_ID, HOST, TOKEN


class Photos:
    async def albums(self) -> list[dict]:
        async with httpx.AsyncClient(timeout=10) as c:
            r = await c.post(TOKEN, data={"client_id": CLIENT_ID, "grant_type": "refresh_token", "refresh_token": tokens.load()})
            fresh = r.raise_for_status().json()
            if "refresh_token" in fresh:
                tokens.save(fresh["refresh_token"])
            r = await c.get(f"{HOST}/v1/albums", headers={"Authorization": f"Bearer {fresh['access_token']}"})
            return r.raise_for_status().json()["albums"]
