import hashlib
import hmac
import os

KEY = os.environ.get("KILN_TICKETS", "raku-and-ash").encode()


def test_ticket() -> None:
    assert hmac.new(KEY, b"guest", hashlib.sha256).hexdigest()
