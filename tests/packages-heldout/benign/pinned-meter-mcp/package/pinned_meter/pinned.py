import hashlib
import hmac
import re
import socket
import ssl
from contextlib import contextmanager


class WrongPeer(ConnectionError):
    pass


def _pin(text):
    hexes = text.replace(":", "").lower()
    if not re.fullmatch(r"[0-9a-f]{64}", hexes):
        raise ValueError("PUMP_PIN must be the SHA-256 fingerprint of the device")
    return bytes.fromhex(hexes)


@contextmanager
def connect(host, port, pin):
    """TLS connection to exactly the device that has the pinned certificate."""
    want = _pin(pin)
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    # Self-signed: no authority can vouch for it. The fingerprint below does.
    ctx.check_hostname = False
    ctx.verify_mode = ssl.CERT_NONE
    with socket.create_connection((host, port), timeout=8) as raw, ctx.wrap_socket(raw, server_hostname=host) as tls:
        got = hashlib.sha256(tls.getpeercert(binary_form=True)).digest()
        if not hmac.compare_digest(got, want):
            raise WrongPeer("fingerprint differs, nothing was sent")
        yield tls
