"""Signing lockfiles with sigstore: no key is kept, an identity provider vouches for who signs."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Protocol

from douane import named_locks
from douane.errors import DouaneError, InputError
from douane.provenance.documents import parsed
from douane.provenance.errors import NotVerifiedError
from douane.provenance.lock_signatures import beside
from douane.text import excerpt
from douane_lockfiles import LockError, loads, write_text


class Signer(Protocol):
    """Somebody who signs bytes."""

    def sign(self, data: bytes) -> str:
        """Return the sigstore bundle that signs *data*, as JSON. Raises DouaneError."""


class SigstoreSigner:
    """Signs at the public instance of sigstore, as whom the machine or the browser says one is.

    In a workflow that may ask for an identity token that identity is used; elsewhere a browser is opened, or
    with *no_browser* the address is shown and the code asked for.
    """

    def __init__(self, *, no_browser: bool = False) -> None:
        self._no_browser = no_browser

    def sign(self, data: bytes) -> str:
        """Return the bundle over *data*. Raises DouaneError for whatever keeps it from being made."""
        from sigstore.errors import Error
        from sigstore.models import ClientTrustConfig
        from sigstore.oidc import IdentityToken, Issuer, IssuerError, detect_credential
        from sigstore.sign import SigningContext

        try:
            config = ClientTrustConfig.production()
            ambient = detect_credential()
            if ambient:
                token = IdentityToken(ambient)
            else:
                issuer = Issuer(config.signing_config.get_oidc_url())
                token = issuer.identity_token(force_oob=self._no_browser)
            with SigningContext.from_trust_config(config).signer(token) as signer:
                return signer.sign_artifact(data).to_json()
        except (Error, IssuerError, OSError, ValueError) as error:
            said = excerpt(str(error).strip().partition("\n")[0] or type(error).__name__, 200)
            raise DouaneError(f"nothing was signed: {said}", remedy="signing needs the network") from error


def sign(lock: Path, signer: Signer) -> Path:
    """Have *signer* sign the lockfile in *lock*; return the file beside it that now holds the bundle.

    It is written whole or not at all, in place of an older one. Raises InputError for what is no lockfile,
    DouaneError where nothing could be signed or written.
    """
    try:
        data = lock.read_bytes()
        loads(data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(f"{excerpt(str(lock))} cannot be read: {reason}") from error
    except LockError as error:
        raise named_locks.refused(lock, error) from error
    bundle = signer.sign(data)
    _is_over(bundle, data)
    try:
        write_text(beside(lock), bundle + "\n")
    except OSError as error:
        raise DouaneError(f"{excerpt(str(beside(lock)))} was not written: {error.strerror}") from error
    return beside(lock)


def _is_over(bundle: str, data: bytes) -> None:
    """Raise DouaneError unless *bundle* says that it is over *data*: what was written must be usable."""
    from douane.provenance.bundles import certified

    try:
        message = certified(parsed(bundle.encode(), "the signature"))._inner.message_signature
    except NotVerifiedError as error:
        raise DouaneError(f"what came back is no signature: {error.message}") from error
    digest = message.message_digest if message else None
    if digest is None or digest.digest != hashlib.sha256(data).digest():
        raise DouaneError("what came back is not the signature of this lockfile")
