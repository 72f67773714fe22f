"""The certificates that are trusted: those of the requests library, or the ones the user names."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

from douane.http import FinalError

CERTIFICATE_REMEDY = "set REQUESTS_CA_BUNDLE to the certificates your network uses"
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


def tls_context() -> ssl.SSLContext:
    """Return a context that demands a valid certificate for the name asked. Raises FinalError."""
    from requests.utils import DEFAULT_CA_BUNDLE_PATH

    bundle = next(
        (os.environ[name] for name in _CA_VARIABLES if os.environ.get(name)), DEFAULT_CA_BUNDLE_PATH
    )
    is_folder = Path(bundle).is_dir()
    try:
        return ssl.create_default_context(
            cafile=None if is_folder else bundle, capath=bundle if is_folder else None
        )
    except OSError:
        raise FinalError(f"the CA bundle {bundle} cannot be read", remedy=CERTIFICATE_REMEDY) from None
