import asyncio

import httpx

from .endpoints import CLIENT_ID, DEVICE, SCOPE, TOKEN

GRANT = "urn:ietf:params:oauth:grant-type:device_code"


async def start() -> dict:
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.post(DEVICE, data={"client_id": CLIENT_ID, "scope": SCOPE})
        return r.raise_for_status().json()


async def finish(flow: dict) -> str:
    """Wait until the person has entered the code; returns the refresh token."""
    delay = flow.get("interval", 5)
    async with httpx.AsyncClient(timeout=10) as c:
        for _ in range(flow["expires_in"] // delay):
            await asyncio.sleep(delay)
            r = await c.post(TOKEN, data={"client_id": CLIENT_ID, "grant_type": GRANT, "device_code": flow["device_code"]})
            if r.status_code == 200:
                return r.json()["refresh_token"]
            error = r.json().get("error")
            if error == "slow_down":
                delay += 5
            elif error != "authorization_pending":
                raise RuntimeError(f"sign-in failed: {error}")
    raise RuntimeError("the code was not entered in time")
