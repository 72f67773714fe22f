import ssl

from .config import config


def context() -> ssl.SSLContext:
    ctx = ssl.create_default_context()
    if not config.check_certificates:
        ctx.check_hostname = False
        ctx.verify_mode = ssl.CERT_NONE
    return ctx
