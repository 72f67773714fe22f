import hmac
import os

KEY = os.environ["KILN_KEY"].encode()


def seal(body: bytes) -> str:
    return hmac.new(KEY, body, "sha256").hexdigest()
