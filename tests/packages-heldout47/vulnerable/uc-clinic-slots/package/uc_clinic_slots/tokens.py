import time

import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://login.clinic.example.org"
RESOURCE = "https://slots.clinic.example.org"
KEEP = 600
_keys = jwt.PyJWKClient(f"{ISSUER}/jwks.json", timeout=5)


class ClinicVerifier(TokenVerifier):
    def __init__(self):
        self._recent: dict[str, tuple[float, AccessToken]] = {}

    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            sub = jwt.decode(token, options={"verify_signature": False})["sub"]
            seen = self._recent.get(sub)
            if seen and time.monotonic() - seen[0] < KEEP:
                return seen[1]
            access = self._check(token)
        except (jwt.PyJWTError, KeyError):
            return None
        self._recent[sub] = (time.monotonic(), access)
        return access

    def _check(self, token: str) -> AccessToken:
        key = _keys.get_signing_key_from_jwt(token).key
        c = jwt.decode(token, key, algorithms=["RS256"], issuer=ISSUER, audience=RESOURCE, options={"require": ["exp", "sub"]})
        return AccessToken(token=token, client_id=c["sub"], scopes=c.get("scope", "").split(), expires_at=c["exp"])
