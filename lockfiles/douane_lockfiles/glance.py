"""A lockfile at a glance: what was decided about a server, without its definitions.

Many locks are read in the time that one takes to verify. The digest of the whole is held against the content,
which shows every edit by hand; whether each definition hashes to its own digest is left to `read`.
"""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from douane_lockfiles.codec import read
from douane_lockfiles.errors import LockError
from douane_lockfiles.model import Lock
from douane_lockfiles.parsing import MOST_BYTES
from douane_lockfiles.sections import (
    MAJOR,
    NAME,
    SOURCES,
    Answer,
    Decision,
    Finding,
    Server,
    Signatures,
    Waiver,
)
from douane_lockfiles.shapes import at, each, table


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What a lock says about its server and what was decided; the names are those of `Lock`.

    `packages` and `surface` are plain JSON objects as they stand in the file.
    """

    server: Server
    packages: tuple[Mapping[str, Any], ...]
    surface: Mapping[str, Any]
    signatures: Signatures
    answers: Mapping[str, Answer]
    decision: Decision
    provenance: Mapping[str, Any]
    findings: tuple[Finding, ...]
    waivers: tuple[Waiver, ...]
    digest: str

    @property
    def name(self) -> str:
        """The server's name as its index spells it."""
        return self.server.name

    @property
    def version(self) -> str:
        """The pinned version of the server."""
        return self.server.version


def glance(path: Path) -> Glance | Lock:
    """Return what stands in the lockfile *path*; the whole lock where a glance cannot tell that it holds.

    Raises LockError and its kinds as `read` does.
    """
    return _quick(path) or read(path)


def _quick(path: Path) -> Glance | None:
    try:
        if not stat.S_ISREG(path.stat().st_mode) or path.stat().st_size > MOST_BYTES:
            return None
        document = json.loads(path.read_bytes(), parse_constant=_refused)
        content = {key: value for key, value in document.items() if key != "digest"}
        plain = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        taken = hashlib.sha256(b"douane-lock/1" + bytes(1) + plain.encode("utf-8")).hexdigest()
        return _seen(document) if document["digest"] == f"sha256:{taken}" else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _refused(_: str) -> NoReturn:
    raise ValueError("no number of JSON")


def _seen(document: Mapping[str, Any]) -> Glance | None:
    stated, surface = document["format"], document["surface"]
    if stated["name"] != NAME or stated["major"] != MAJOR or surface["source"] not in SOURCES:
        return None
    packages = tuple(document["packages"])
    if not all(_is_package(item) for item in packages) or not isinstance(surface["digest"], str):
        return None
    if document["server"]["path"] not in {item["path"] for item in packages}:
        return None
    try:
        return Glance(
            server=Server._from_dict(document["server"], "server"),
            packages=packages,
            surface={"source": surface["source"], "digest": surface["digest"]},
            signatures=Signatures._from_dict(document["signatures"], "signatures"),
            answers=at("answers", table(Answer._of), document["answers"]),
            decision=Decision._from_dict(document["decision"], "decision"),
            provenance=dict(document.get("provenance") or {}),
            findings=at("findings", each(Finding._of), document.get("findings") or []),
            waivers=at("waivers", each(Waiver._of), document.get("waivers") or []),
            digest=document["digest"],
        )
    except LockError:
        return None


def _is_package(item: Any) -> bool:
    texts = (item["purl"], item["path"], item["version"], *item["capabilities"])
    return isinstance(item["capabilities"], list) and all(isinstance(text, str) for text in texts)
