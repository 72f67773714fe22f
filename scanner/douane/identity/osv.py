"""A database that speaks the OSV API: which advisories name a version, and what they say.

``POST /v1/querybatch`` takes up to a thousand questions and answers each with identifiers, in pages;
``GET /v1/vulns/ID`` tells one advisory (ossf.github.io/osv-schema).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, TypeGuard
from urllib.parse import quote, urlsplit

from douane.errors import DouaneError, NetworkError, NotFoundError
from douane.identity.cvss import base_score, severity_of
from douane.model import Advisory, Ecosystem, Json, Package, Severity
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.http import Http
    from douane.store import Store

_Id = tuple[str, str]

_BATCH = 1000
_MOST_PAGES = 20
_MOST_IDS = 500  # of one package
_MOST_DETAILS = 2000
_MOST_BYTES = 16 * 2**20
_WORKERS = 8
_KIND = "advisory"
_ECOSYSTEMS = {Ecosystem.NPM: "npm", Ecosystem.PYPI: "PyPI"}
_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,99}", re.ASCII)
_RATINGS = {
    "CRITICAL": Severity.CRITICAL,
    "HIGH": Severity.HIGH,
    "MODERATE": Severity.MEDIUM,
    "MEDIUM": Severity.MEDIUM,
    "LOW": Severity.LOW,
}


class Osv:
    """One database, asked once: a run does not wait for a host that does not answer."""

    def __init__(self, http: Http, store: Store, url: str) -> None:
        self.url = url.rstrip("/")
        self._http = http
        self._store = store

    @property
    def offline(self) -> bool:
        """Whether asking was forbidden."""
        return self._http.offline

    @property
    def host(self) -> str:
        """The host as it is shown, without credentials."""
        return excerpt(urlsplit(self.url).hostname or self.url, 100)

    def query(self, packages: Sequence[Package]) -> list[tuple[_Id, ...]]:
        """Return, for each of *packages*, the (identifier, modified) of what names its version.

        Raises NetworkError, also for an answer that has not the shape of one.
        """
        found: list[tuple[_Id, ...]] = []
        for start in range(0, len(packages), _BATCH):
            found += self._batch(packages[start : start + _BATCH])
        return found

    def _batch(self, packages: Sequence[Package]) -> list[tuple[_Id, ...]]:
        found: list[dict[str, str]] = [{} for _ in packages]
        pending: list[tuple[int, str]] = [(index, "") for index in range(len(packages))]
        for _ in range(_MOST_PAGES):
            queries = [_query(packages[index], token) for index, token in pending]
            answer = self._http.post_json(
                f"{self.url}/v1/querybatch", {"queries": queries}, attempts=1, max_bytes=_MOST_BYTES
            ).json()
            results = answer.get("results") if isinstance(answer, dict) else None
            if not isinstance(results, list) or len(results) != len(pending):
                raise NetworkError(f"{self.host} sent no answer to some of the questions")
            following: list[tuple[int, str]] = []
            for (index, _), result in zip(pending, results, strict=True):
                fields = result if isinstance(result, dict) else {}
                found[index].update(_identifiers(fields.get("vulns")))
                token = fields.get("next_page_token")
                if isinstance(token, str) and token and len(found[index]) < _MOST_IDS:
                    following.append((index, token))
            pending = following
            if not pending:
                return [tuple(sorted(ids.items())) for ids in found]
        raise NetworkError(f"{self.host} pages without end")

    def details(self, wanted: Sequence[_Id]) -> tuple[dict[_Id, dict[str, Json]], list[str]]:
        """Return the documents of *wanted* and the identifiers whose document could not be had."""
        asked = wanted[:_MOST_DETAILS]
        if not asked:
            return {}, []
        with ThreadPoolExecutor(min(_WORKERS, len(asked))) as pool:
            documents = dict(zip(asked, pool.map(self._detail, asked), strict=True))
        missed = [identifier for identifier, _ in wanted if not documents.get((identifier, _))]
        return {key: document for key, document in documents.items() if document}, missed

    def _detail(self, wanted: _Id) -> dict[str, Json] | None:
        identifier, modified = wanted
        key = f"{self.url} {identifier} {modified}"
        note = self._store.noted(_KIND, key)
        if note is not None:
            return _document(note.value)
        if self.offline:
            return None
        try:
            body = self._http.get(
                f"{self.url}/v1/vulns/{quote(identifier, safe='')}", attempts=2, max_bytes=_MOST_BYTES
            ).body
        except NotFoundError:
            return {"id": identifier, "withdrawn": modified or "now"}
        except NetworkError:
            return None
        document = _document(body)
        if document is not None:
            try:
                self._store.note(_KIND, key, _slim(document), at=0.0)
            except DouaneError:
                return document
        return document


def advisory_of(
    identifier: str, document: Mapping[str, Json] | None, purl: str, source: str
) -> Iterator[Advisory]:
    """Yield the advisory that *document* (None: not to be had) is about *purl*, unless it was withdrawn."""
    fields: Mapping[str, Json] = document or {}
    if fields.get("withdrawn"):
        return
    aliases = fields.get("aliases")
    malicious = identifier.startswith("MAL-")
    yield Advisory(
        id=identifier,
        package=purl,
        summary=excerpt(str(fields.get("summary") or fields.get("details") or ""), 200),
        severity=Severity.CRITICAL if malicious else _severity(fields),
        malicious=malicious,
        aliases=tuple(sorted(filter(_is_identifier, aliases if isinstance(aliases, list) else ()))),
        source=source,
    )


def _severity(document: Mapping[str, Json]) -> Severity:
    scores = [score for vector in _vectors(document) if (score := base_score(vector)) is not None]
    if scores:
        return severity_of(max(scores))
    specific = document.get("database_specific")
    rating = specific.get("severity") if isinstance(specific, dict) else None
    return _RATINGS.get(str(rating).upper(), Severity.MEDIUM)


def _vectors(document: Mapping[str, Json]) -> Iterator[str]:
    affected = document.get("affected")
    places = [document, *(affected if isinstance(affected, list) else ())]
    for place in places:
        severities = place.get("severity") if isinstance(place, Mapping) else None
        for severity in severities if isinstance(severities, list) else ():
            if isinstance(severity, dict) and isinstance(severity.get("score"), str):
                yield str(severity["score"])


def _query(package: Package, token: str) -> dict[str, Json]:
    query: dict[str, Json] = {
        "package": {"name": package.name, "ecosystem": _ECOSYSTEMS[package.ecosystem]},
        "version": package.version,
    }
    return query | {"page_token": token} if token else query


def _identifiers(vulns: Json) -> Iterator[_Id]:
    for vuln in vulns if isinstance(vulns, list) else ():
        identifier = vuln.get("id") if isinstance(vuln, dict) else None
        if isinstance(vuln, dict) and _is_identifier(identifier):
            modified = vuln.get("modified")
            yield identifier, modified[:40] if isinstance(modified, str) else ""


def _is_identifier(text: Json) -> TypeGuard[str]:
    return isinstance(text, str) and bool(_IDENTIFIER.fullmatch(text))


def _document(body: bytes) -> dict[str, Json] | None:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _slim(document: Mapping[str, Json]) -> bytes:
    """Return what `advisory_of` reads of *document*; the list of affected versions can be megabytes."""
    kept: dict[str, Json] = {key: document[key] for key in ("id", "withdrawn", "aliases") if key in document}
    kept["summary"] = str(document.get("summary") or document.get("details") or "")[:1000]
    vectors: list[Json] = [{"score": vector[:300]} for vector in islice(_vectors(document), 50)]
    kept["severity"] = vectors
    specific = document.get("database_specific")
    rating = specific.get("severity") if isinstance(specific, dict) else None
    kept["database_specific"] = {"severity": str(rating)[:20]}
    return json.dumps(kept).encode()
