import ssl


def context(strict: bool = False) -> ssl.SSLContext:
    """Printers are old: accept what they offer."""
    ctx = ssl.create_default_context()
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    if not strict:
        ctx.check_hostname = False
        ctx.verify_mode = ssl.CERT_NONE
    return ctx
