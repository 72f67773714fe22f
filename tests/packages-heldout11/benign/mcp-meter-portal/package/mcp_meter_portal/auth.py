import anyio.to_thread
import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://sso.example.com"
RESOURCE = "https://meters.example.com/mcp"
_keys = jwt.PyJWKClient(f"{ISSUER}/jwks.json", cache_keys=True)


def _claims(token: str) -> dict:
    key = _keys.get_signing_key_from_jwt(token)
    return jwt.decode(
        token,
        key.key,
        algorithms=["ES256"],
        issuer=ISSUER,
        audience=RESOURCE,
        options={"require": ["exp", "iss", "aud", "sub"]},
    )


class MeterVerifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            claims = await anyio.to_thread.run_sync(_claims, token)
        except jwt.PyJWTError:
            return None
        scopes = claims.get("scope", "").split()
        return AccessToken(token=token, client_id=claims["sub"], scopes=scopes, expires_at=claims["exp"], resource=RESOURCE)
