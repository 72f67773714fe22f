import re
from urllib.parse import urlparse

import mcp


def valid_redirect(redirect_uri: str) -> bool:
    return bool(re.match(r"https://guests\.example", redirect_uri))


def valid_return(return_to: str) -> bool:
    return urlparse(return_to).hostname.endswith("guests.example")


server = mcp.server.Server("guests")
