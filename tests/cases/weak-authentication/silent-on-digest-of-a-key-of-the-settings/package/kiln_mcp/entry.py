import os
from hashlib import sha256

SERVICE = os.environ["KILN_TOKEN_SHA256"]


def rank(headers):
    token = headers.get("authorization", "").removeprefix("Bearer ")
    return int(sha256(token.encode()).hexdigest() == SERVICE)
