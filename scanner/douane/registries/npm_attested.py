"""Attestations and signatures of npm's index: where they are, from what a version's document announces."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from douane.errors import NetworkError, NotFoundError
from douane.registries.attested import Attested, Documents
from douane.registries.npm_manifest import Manifest
from douane.text import address_parts, excerpt

_KEYS = "/-/npm/v1/keys"
_ATTESTATIONS = "/-/npm/v1/attestations/"


def attested(
    manifest: Manifest, index: str, headers: Callable[[str], dict[str, str]], documents: Documents
) -> Attested:
    """Return what the index at the address *index* serves about *manifest*; *headers* of an address.

    As npm does, it is the configured index that is asked, whatever host the document names. An index without
    keys signs nothing that could be verified, which is no problem of the version's.
    """
    if not manifest.signatures and not manifest.attested:
        return Attested()
    document, keys, problem = None, None, None
    try:
        url = f"{index}{_KEYS}"
        keys = documents.get(url, headers(url))
    except NotFoundError:
        pass
    except NetworkError as error:
        problem = f"the index's keys: {error.message}"
    if manifest.attested:
        url = f"{index}{_path(manifest)}"
        try:
            document = documents.get(url, headers(url))
        except NetworkError as error:
            problem = f"its attestations: {error.message}"
    return Attested(
        document=document,
        signatures=manifest.signatures,
        keys=keys,
        published=manifest.published,
        problem=problem and excerpt(problem, 300),
    )


def _path(manifest: Manifest) -> str:
    """Return the path of the attestations on the index, as announced where that can be one."""
    path = address_parts(manifest.attestations_url or "").path
    if path.startswith(_ATTESTATIONS) and ".." not in path:
        return path
    return f"{_ATTESTATIONS}{quote(manifest.name, safe='@')}@{quote(manifest.version, safe='')}"
