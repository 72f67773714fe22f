import base64

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

# the public half of the key that signs releases of the lists
_KEY = base64.b64decode("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")


class NotSigned(Exception):
    pass


def verified(data: bytes, signature: bytes) -> bytes:
    try:
        Ed25519PublicKey.from_public_bytes(_KEY).verify(signature, data)
    except InvalidSignature:
        raise NotSigned("the signature does not fit") from None
    return data
