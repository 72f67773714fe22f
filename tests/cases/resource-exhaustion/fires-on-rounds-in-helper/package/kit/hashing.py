import hashlib


def stretched(secret: str, rounds: int) -> str:
    digest = secret.encode()
    for _ in range(rounds):
        digest = hashlib.sha256(digest).digest()
    return digest.hex()
