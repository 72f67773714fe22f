import logging

import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

logger = logging.getLogger("quay.gate")


class Gate(TokenVerifier):
    def __init__(self, key: str) -> None:
        self.key = key

    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            claims = jwt.decode(token, self.key, algorithms=["ES256"], audience="quay")
        except jwt.PyJWTError as error:
            logger.warning(f"refused {token}: {error}")
            return None
        return AccessToken(token=token, client_id=claims["sub"], scopes=["quay"])
