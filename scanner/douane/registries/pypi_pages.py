"""Reading what a simple index answers for a project: JSON (PEP 691) or HTML (PEP 503).

Everything an index sends is checked before it is believed. A document that is not a project page is an
error; a file entry that makes no sense is left out, for one bad entry must not hide the others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from packaging.utils import canonicalize_name

from douane.errors import NetworkError
from douane.http import Response
from douane.registries.pypi_listing import Listing, taken_apart
from douane.registries.pypi_names import stated_version
from douane.registries.pypi_project import Project
from douane.text import address_parts, excerpt

ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01"
_JSON = frozenset({"application/vnd.pypi.simple.v1+json", "application/vnd.pypi.simple.latest+json"})
_HTML = frozenset({"application/vnd.pypi.simple.v1+html", "application/vnd.pypi.simple.latest+html"})
_MOST_FILES = 250_000
_LONGEST_TEXT = 1000
_STATUSES = frozenset({"active", "archived", "quarantined", "deprecated"})


def parse(response: Response, name: str, index: str) -> Project:
    """Return the project *name* (normalised) that *response* describes; *index* is kept as its origin.

    Raises NetworkError when the answer is not a project page of simple API version 1 about that project.
    """
    document, files = _listed(response, name)
    meta = document.get("meta")
    meta = meta if isinstance(meta, dict) else {}
    _check_version(meta.get("api-version"), response.url)
    stated = document.get("name", name)
    if not isinstance(stated, str) or canonicalize_name(stated[:_LONGEST_TEXT]) != name:
        raise NetworkError(f"{_host(response)} answered for {excerpt(str(stated))} when asked for {name}")
    status, reason = _status(document, meta)
    return Project.of(
        name,
        index,
        response.url,
        files,
        status=status,
        reason=reason,
        etag=response.headers.get("etag"),
    )


def _listed(response: Response, name: str) -> tuple[Mapping[str, Any], Listing]:
    """Return the document of *response* and its files by name."""
    if _kind(response) in _JSON:
        found = taken_apart(response.body)
        if found and len(found[1].names) <= _MOST_FILES:
            return found
    document = _document(response, name)
    files = document.get("files")
    if not isinstance(files, list) or len(files) > _MOST_FILES:
        raise NetworkError(f"{_host(response)} sent a page about {name} that lists no files")
    return document, Listing.of(files)


def _kind(response: Response) -> str:
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def _host(response: Response) -> str:
    return excerpt(urlsplit(response.url).hostname or response.url)


def _document(response: Response, name: str) -> Mapping[str, Any]:
    kind = _kind(response)
    begins = response.body[:200].lstrip()[:1]
    if kind in _JSON or (kind not in _HTML and begins == b"{"):
        try:
            document = json.loads(response.body)
        except (ValueError, RecursionError) as error:
            raise NetworkError(f"{_host(response)} sent broken JSON about {name}") from error
        if isinstance(document, dict):
            return document
    elif begins == b"<":
        return _html(response, name)
    raise NetworkError(
        f"{_host(response)} sent something that is no project page about {name}",
        remedy="check the index address that is configured",
    )


def _html(response: Response, name: str) -> Mapping[str, Any]:
    """Return a PEP 503 page in the shape of PEP 691."""
    from pypi_simple import ProjectPage

    charset = response.headers.get("content-type", "").partition("charset=")[2].strip('" ') or None
    try:  # whatever the parser makes of hostile markup, the index is at fault
        page = ProjectPage.from_html(name, response.body, response.url, charset)
    except Exception as error:
        raise NetworkError(f"{_host(response)} sent a page about {name} that cannot be read") from error
    files: list[dict[str, object]] = [
        {
            "filename": unquote(address_parts(package.url).path.rpartition("/")[2]),
            "url": package.url,
            "hashes": package.digests,
            "requires-python": package.requires_python,
            "yanked": (package.yanked_reason or True) if package.is_yanked else False,
            "core-metadata": package.metadata_digests or bool(package.has_metadata),
            "provenance": package.provenance_url,
        }
        for package in page.packages
    ]
    status = {"status": page.status.value if page.status else None, "reason": page.status_reason}
    if page.repository_version is None and not any(stated_version(name, file["filename"]) for file in files):
        # A login page has links too; an index that has nothing would at least say that it is one (PEP 629).
        raise NetworkError(f"{_host(response)} sent a page that is no project page about {name}")
    meta = {"api-version": page.repository_version or "1.0"}
    return {"meta": meta, "name": name, "files": files, "project-status": status}


def _check_version(stated: object, url: str) -> None:
    """Refuse another major version of the API (PEP 629)."""
    if stated is not None and not (isinstance(stated, str) and re.match(r"1(?:\.|$)", stated[:20])):
        host = excerpt(urlsplit(url).hostname or url)
        raise NetworkError(f"{host} speaks version {excerpt(str(stated), 20)} of the simple API, not 1")


def _status(document: Mapping[str, Any], meta: Mapping[str, Any]) -> tuple[str, str]:
    """Return the project's status and reason, from either of the places PEP 792's text and example name."""
    status: object = document.get("project-status") or meta.get("project-status")
    reason: object = document.get("project-status-reason") or meta.get("project-status-reason")
    if isinstance(status, dict):
        reason = status.get("reason")
        status = status.get("status")
    known = status if isinstance(status, str) and status in _STATUSES else "active"
    return known, reason[:_LONGEST_TEXT] if isinstance(reason, str) else ""
