import base64
import hashlib
import pickle

HEAD = "labnb1"


class Broken(ValueError):
    pass


def pack(page):
    raw = pickle.dumps(page, protocol=4)
    return ":".join((HEAD, hashlib.sha256(raw).hexdigest(), base64.b64encode(raw).decode()))


def unpack(text):
    try:
        head, digest, body = text.strip().split(":")
        raw = base64.b64decode(body, validate=True)
    except ValueError as e:
        raise Broken("not a bundle") from e
    if head != HEAD or hashlib.sha256(raw).hexdigest() != digest:
        raise Broken("digest does not fit")
    return pickle.loads(raw)
