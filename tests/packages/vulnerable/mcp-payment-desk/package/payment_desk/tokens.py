from __future__ import annotations

import time

import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

from .options import JWT


class DeskVerifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            claims = jwt.decode(token, options=JWT, algorithms=["RS256"])
        except jwt.PyJWTError:
            return None
        if claims["exp"] < time.time():
            return None
        return AccessToken(token=token, client_id=claims["sub"], scopes=claims.get("scope", "").split(), expires_at=int(claims["exp"]))
