from __future__ import annotations

import ssl
from pathlib import Path


class InsecureRefused(RuntimeError):
    pass


def context(ca_file: Path, *, verify: bool = True) -> ssl.SSLContext:
    if not verify:
        # asked for from time to time; a missing certificate belongs into ca_file instead
        raise InsecureRefused("verification cannot be turned off, add the certificate to ca_file")
    ctx = ssl.create_default_context(ssl.Purpose.SERVER_AUTH, cafile=str(ca_file))
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    assert ctx.verify_mode is ssl.CERT_REQUIRED and ctx.check_hostname
    return ctx
