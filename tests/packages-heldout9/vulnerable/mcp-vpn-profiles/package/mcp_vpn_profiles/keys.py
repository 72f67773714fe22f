import base64

from nacl.public import PrivateKey


def keypair() -> tuple[str, str]:
    key = PrivateKey.generate()
    return tuple(base64.b64encode(bytes(k)).decode() for k in (key, key.public_key))
