import os
import ssl

import aiohttp

BASE = os.getenv("CONTRACT_BASE", "https://api.internal.example.com")


def _context() -> ssl.SSLContext:
    """System roots, or the private authority of CONTRACT_CA; checks are never switched off."""
    ctx = ssl.create_default_context(cafile=os.getenv("CONTRACT_CA"))
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    cert = os.getenv("CONTRACT_CERT")
    if cert:
        ctx.load_cert_chain(cert, os.getenv("CONTRACT_KEY"))
    return ctx


def session() -> aiohttp.ClientSession:
    # the old form was ssl=False, which accepted any certificate
    return aiohttp.ClientSession(BASE, connector=aiohttp.TCPConnector(ssl=_context()), timeout=aiohttp.ClientTimeout(total=10))
