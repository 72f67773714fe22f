from fnmatch import fnmatch

from mcp.shared.auth import InvalidRedirectUriError, OAuthClientInformationFull
from pydantic import AnyUrl

ALLOWED = ["https://*.example.net/*", "http://localhost:*", "*://oauth/callback"]


class Client(OAuthClientInformationFull):
    """A client whose redirect address may have varying parts (preview deployments)."""

    def validate_redirect_uri(self, redirect_uri: AnyUrl | None) -> AnyUrl:
        if redirect_uri is None:
            raise InvalidRedirectUriError("redirect_uri is needed")
        if not any(fnmatch(str(redirect_uri), pattern) for pattern in ALLOWED):
            raise InvalidRedirectUriError(f"{redirect_uri} is not registered")
        return redirect_uri
