import ssl
from pathlib import Path


def context(ca: Path | None) -> ssl.SSLContext:
    """Verifying context; `ca` is for brokers with a certificate of an own authority."""
    ctx = ssl.create_default_context(cafile=str(ca) if ca else None)
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    if not ctx.check_hostname or ctx.verify_mode is not ssl.CERT_REQUIRED:
        raise RuntimeError("certificate checks are off")  # CERT_NONE has no place here
    return ctx
