"""What is trusted: the certificate authorities, logs and clocks of one trust root, read from one named file.

Never from the cache that sigstore shares with whatever else uses it: it prefers what lies there over what its
own package holds. Which file it was is told by its SHA-256, which goes into the lock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from douane.errors import InputError
from douane.osv import dated
from douane.provenance.documents import named, parsed
from douane.provenance.errors import NotVerifiedError
from douane.text import excerpt

if TYPE_CHECKING:
    from sigstore.models import TrustedRoot
    from sigstore_models.trustroot.v1 import TrustedRoot as Inner

    from douane.provenance.verifying import Verifier

ROOT = "DOUANE_TRUST_ROOT"
"""The variable that names the file of a trust root."""

_KIND = "application/vnd.dev.sigstore.trustedroot"
_REMEDY = "name the trusted_root.json of a sigstore instance"


@dataclass(frozen=True)
class TrustRoot:
    """One trust root: its bytes, and where they are from (``embedded``, ``douane update``, or a path).

    `version` is that of the signed metadata it was fetched by, `fetched` when (seconds since the epoch); None
    where it was not.
    """

    data: bytes
    place: str
    version: str | None = None
    fetched: float | None = None

    @property
    def digest(self) -> str:
        """``sha256:<hex>`` of the file."""
        return f"sha256:{hashlib.sha256(self.data).hexdigest()}"

    def dated(self, now: float) -> str | None:
        """Return of which day it is and how old at *now*, and its version; None where it was not fetched."""
        return None if self.fetched is None else f"{dated(self.fetched, now)}, {self.version}"

    @cached_property
    def parsed(self) -> TrustedRoot:
        """What sigstore makes of it. Raises InputError that names the file."""
        from sigstore.errors import Error
        from sigstore.models import TrustedRoot
        from sigstore_models.trustroot.v1 import TrustedRoot as Inner

        try:
            parsed(self.data, "the trust root")
            return TrustedRoot(_closed(Inner.from_json(self.data)))
        except NotVerifiedError as error:
            raise self.unusable(error.message) from error
        except (ValueError, OverflowError, Error) as error:
            raise self.unusable(f"it is no trust root: {_first_line(error)}") from error

    @cached_property
    def verifier(self) -> Verifier:
        """The verifier that trusts it, made once. Raises InputError that names the file."""
        from sigstore.errors import Error

        from douane.provenance.verifying import Verifier

        try:
            return Verifier(trusted_root=self.parsed)
        except (ValueError, Error) as error:
            raise self.unusable(f"it cannot be used: {_first_line(error)}") from error

    def unusable(self, why: str) -> InputError:
        """Return the error that names the file and says *why* it is of no use."""
        return InputError(f"trust root {excerpt(self.place)}: {excerpt(why)}", remedy=_REMEDY)


def chosen(root: Path | None, environ: Mapping[str, str]) -> TrustRoot | None:
    """Return what the file *root* holds, or the one that the environment names. Raises InputError."""
    found = root or (Path(environ[ROOT]) if environ.get(ROOT) else None)
    return read(found) if found else None


def read(path: Path) -> TrustRoot:
    """Return the trust root in the file *path*. Raises InputError, also for what is none at first sight."""
    root = TrustRoot(named(path, "trust root", _REMEDY), str(path))
    try:
        kind = parsed(root.data, "the trust root").get("mediaType")
    except NotVerifiedError as error:
        raise root.unusable(error.message) from error
    if not isinstance(kind, str) or not kind.startswith(_KIND):
        raise root.unusable("it is no trust root")
    return root


@cache
def embedded(*, staging: bool = False) -> TrustRoot:
    """Return the root of the public instance that the sigstore package holds, from its own file."""
    from sigstore._internal.tuf import DEFAULT_TUF_URL, STAGING_TUF_URL
    from sigstore._utils import read_embedded

    data = read_embedded("trusted_root.json", STAGING_TUF_URL if staging else DEFAULT_TUF_URL)
    return TrustRoot(data, "embedded (staging)" if staging else "embedded")


def keys_of_roots() -> tuple[str, bytes]:
    """Return where sigstore has its trust roots from, by TUF, and the root of keys that its package holds."""
    from sigstore._internal.tuf import DEFAULT_TUF_URL
    from sigstore._utils import read_embedded

    return DEFAULT_TUF_URL, read_embedded("root.json", DEFAULT_TUF_URL)


def _closed(root: Inner) -> Inner:
    """Return *root* with clocks that are trusted in their last moment, too: sigstore stops just before it.

    A span of time includes its end (protobuf-specs, sigstore_common.proto, TimeRange).
    """
    for clock in root.timestamp_authorities:
        if clock.valid_for.end is not None:
            clock.valid_for.end += datetime.resolution
    return root


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]
