import hashlib
import hmac
import os
from functools import wraps

from starlette.responses import Response

_SECRET = os.environ.get("INBOX_SECRET") or "whk_test_EXAMPLE_8c1f0d2b7a64"


def _expected(body: bytes) -> str:
    return "sha256=" + hmac.new(_SECRET.encode(), body, hashlib.sha256).hexdigest()


def signed(endpoint):
    """Only requests with a good signature reach the endpoint."""

    @wraps(endpoint)
    async def inner(request):
        given = request.headers.get("x-signature-256", "")
        if given == _expected(await request.body()):
            return await endpoint(request)
        return Response(status_code=403)

    return inner
