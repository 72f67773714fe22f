import time

from mcp.server.auth.provider import AccessToken, TokenVerifier

from .oauth import TOKENS


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        if TOKENS.get(token, 0) < time.time():
            return None
        return AccessToken(token=token, client_id="family", scopes=["workouts"])
