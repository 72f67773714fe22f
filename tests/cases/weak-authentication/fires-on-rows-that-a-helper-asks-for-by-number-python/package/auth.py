import os

import httpx
from mcp.server.auth.provider import AccessToken, TokenVerifier


class Asked(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        async with httpx.AsyncClient(timeout=5) as client:
            said = await client.post(os.environ["INTROSPECT"], data={"token": token})
        told = said.json()
        if not told.get("active") or told.get("aud") != "https://visits.example":
            return None
        return AccessToken(token=token, client_id=told["sub"], scopes=[], expires_at=told["exp"])
