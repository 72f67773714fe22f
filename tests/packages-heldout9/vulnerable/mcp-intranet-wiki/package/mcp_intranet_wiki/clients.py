from fnmatch import fnmatchcase

from mcp.shared.auth import InvalidRedirectUriError, OAuthClientInformationFull
from pydantic import AnyUrl

_ALLOWED = ("https://*.example.com*", "http://localhost*", "vscode://*")


class WikiClient(OAuthClientInformationFull):
    """A client whose redirect URI may vary by port and tenant."""

    def validate_redirect_uri(self, redirect_uri: AnyUrl | None) -> AnyUrl:
        if redirect_uri is None:
            raise InvalidRedirectUriError("redirect_uri is required")
        if any(fnmatchcase(str(redirect_uri), pattern) for pattern in _ALLOWED):
            return redirect_uri
        raise InvalidRedirectUriError(f"{redirect_uri} is not registered")


def known_clients() -> dict[str, WikiClient]:
    ids = ("editor", "assistant", "mobile")
    return {i: WikiClient(client_id=i, redirect_uris=["http://localhost:3000/cb"], token_endpoint_auth_method="none", scope="wiki") for i in ids}
