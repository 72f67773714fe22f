import asyncio
import logging

import jwt
from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://login.rooms.example"
AUDIENCE = "https://rooms.example/mcp"
log = logging.getLogger(__name__)


class SsoVerifier(TokenVerifier):
    def __init__(self) -> None:
        self._keys = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json", cache_keys=True, lifespan=600, timeout=5)

    def _claims(self, token: str) -> dict:
        if jwt.get_unverified_header(token).get("typ", "").lower() not in ("at+jwt", "application/at+jwt"):
            raise jwt.InvalidTokenError("not an access token")
        key = self._keys.get_signing_key_from_jwt(token)
        return jwt.decode(
            token,
            key.key,
            algorithms=["RS256", "ES256"],
            issuer=ISSUER,
            audience=AUDIENCE,
            leeway=15,
            options={"require": ["exp", "iat", "sub", "aud", "iss", "client_id"]},
        )

    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            c = await asyncio.to_thread(self._claims, token)
        except jwt.PyJWTError as e:
            log.info("token refused: %s", type(e).__name__)
            return None
        return SubjectToken(
            token=token,
            client_id=str(c["client_id"]),
            scopes=str(c.get("scope", "")).split(),
            expires_at=int(c["exp"]),
            resource=AUDIENCE,
            subject=str(c["sub"]),
        )


class SubjectToken(AccessToken):
    subject: str


def caller(scope: str) -> str:
    """Subject of the request; raises when the token lacks the scope."""
    token = get_access_token()
    if not isinstance(token, SubjectToken):
        raise PermissionError("not signed in")
    if scope not in token.scopes:
        raise PermissionError(f"scope {scope} is missing")
    return token.subject
