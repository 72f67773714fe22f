"""A file from a TUF repository, through TUF's own client: every refusal has its own words.

The client (The Update Framework, specification 1.0.33, 5) keeps in a folder what it verified, so that nothing
older is taken later. Where it asks, and what day it is, it is told from here.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.serialization import DeserializationError
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface
from tuf.ngclient.updater import Updater

from douane.errors import NetworkError, NotFoundError
from douane.http import Http, RefusedError
from douane.text import excerpt

_MOST_BYTES = 4 << 20  # of one file
_MOST_ROTATIONS = 64  # roots of keys, one after the other
_MOST_DELEGATIONS = 8
_REMEDY = "what was kept before stays"
_WHYS: tuple[tuple[type[Exception], str], ...] = (
    (ExpiredMetadataError, "it has expired, and nobody signed it anew"),
    (BadVersionNumberError, "it is older than what was seen before, or out of order"),
    (UnsignedMetadataError, "it is not signed with enough of the keys that may"),
    (LengthOrHashMismatchError, "a file is not the one that its signed metadata names"),
    (DownloadLengthMismatchError, "a file is longer than its signed metadata allows"),
    (DeserializationError, "its metadata is cut off or malformed"),
    (RepositoryError, "its metadata does not hold"),
)
"""What each refusal is called, the closest class first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A file, and the versions of the roles that vouch for it."""

    data: bytes
    root: int
    targets: int


class _Asking(FetcherInterface):
    """Asks by way of `Http`, which alone opens sockets."""

    def __init__(self, http: Http) -> None:
        self._http = http

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            yield self._http.get(url, max_bytes=_MOST_BYTES, attempts=2).body
        except NotFoundError as error:
            raise DownloadHTTPError(error.message, 404) from error
        except RefusedError as error:
            raise DownloadHTTPError(error.message, 403) from error
        except NetworkError as error:
            raise DownloadError(error.message) from error


def fetched(http: Http, url: str, target: str, *, folder: Path, first: bytes, now: float) -> Fetched:
    """Return the file *target* of the repository at *url*, as its signed metadata has it at *now*.

    *first* is a root of keys that is trusted; *folder* keeps what was verified, *now* is in seconds since the
    epoch. Raises NetworkError for whatever the repository does wrong, OSError where nothing can be written.
    """
    files = folder / "targets"
    files.mkdir(parents=True, exist_ok=True)
    with _told(url):
        client = Updater(
            metadata_dir=str(folder),
            metadata_base_url=url,
            target_dir=str(files),
            target_base_url=f"{url}/targets/",
            fetcher=_Asking(http),
            config=UpdaterConfig(max_root_rotations=_MOST_ROTATIONS, max_delegations=_MOST_DELEGATIONS),
            bootstrap=first,
        )
        verified = client._trusted_set
        verified.reference_time = datetime.datetime.fromtimestamp(now, datetime.UTC)
        client.refresh()
        info = client.get_targetinfo(target)
        if info is None:
            raise RepositoryError(f"it has no {target}")
        if info.length > _MOST_BYTES:
            raise RepositoryError(f"its {target} has more than {_MOST_BYTES >> 20} MB")
        path = client.find_cached_target(info) or client.download_target(info)
    return Fetched(data=Path(path).read_bytes(), root=verified.root.version, targets=verified.targets.version)


@contextmanager
def _told(url: str) -> Iterator[None]:
    """Turn what TUF's client raises into one line that names the host."""
    host = excerpt(urlsplit(url).hostname or url, 100)
    try:
        yield
    except (RepositoryError, DownloadError) as error:
        why = next((words for kind, words in _WHYS if isinstance(error, kind)), None)
        said = excerpt(str(error), 160)
        message = f"{host}: {why} ({said})" if why else said
        raise NetworkError(message, remedy=_REMEDY) from error
