import httpx

from .hooks import Hook


async def deliver(hook: Hook, payload: dict) -> dict:
    async with httpx.AsyncClient(timeout=10, follow_redirects=True) as client:
        r = await client.post(hook.url, json=payload)
    return {"status": r.status_code, "headers": dict(r.headers), "body": r.text[:4000]}
