"""A database that speaks the OSV API: which advisories name a version, and what they say.

``POST /v1/querybatch`` takes up to a thousand questions and answers each with identifiers, in pages;
``GET /v1/vulns/ID`` tells one advisory (ossf.github.io/osv-schema).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from douane.errors import DouaneError, NetworkError, NotFoundError
from douane.model import Ecosystem, Json, Package
from douane.osv.records import Record, decode, encode, is_identifier, record_of
from douane.osv.versions import named
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.http import Http
    from douane.store import Store

_Id = tuple[str, str]
Wanted = tuple[Ecosystem, str, str]
"""A record to be had: of what ecosystem, its identifier, when it was last modified."""

_BATCH = 1000
_MOST_PAGES = 20
_MOST_IDS = 500  # of one package
_MOST_DETAILS = 2000
_MOST_BYTES = 16 * 2**20
_WORKERS = 8
_KIND = "advisory-record"


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

    def records(self, wanted: Sequence[Wanted]) -> tuple[dict[Wanted, Record], list[str]]:
        """Return the records of *wanted* and the identifiers whose document could not be had."""
        asked = wanted[:_MOST_DETAILS]
        if not asked:
            return {}, []
        with ThreadPoolExecutor(min(_WORKERS, len(asked))) as pool:
            found = dict(zip(asked, pool.map(self._record, asked), strict=True))
        missed = sorted({each[1] for each in wanted if found.get(each) is None})
        return {key: record for key, record in found.items() if record is not None}, missed

    def _record(self, wanted: Wanted) -> Record | None:
        ecosystem, identifier, modified = wanted
        key = f"{self.url} {ecosystem} {identifier} {modified}"
        note = self._store.noted(_KIND, key)
        if note is not None:
            return decode(note.value)
        if self.offline:
            return None
        try:
            body = self._http.get(
                f"{self.url}/v1/vulns/{quote(identifier, safe='')}", attempts=2, max_bytes=_MOST_BYTES
            ).body
        except NotFoundError:
            return Record(id=identifier, withdrawn=True)
        except NetworkError:
            return None
        document = _document(body)
        if document is None:
            return None
        record = record_of(identifier, document, ecosystem)
        with suppress(DouaneError):  # a full disk costs the next run time, not this one its answer
            self._store.note(_KIND, key, encode(record), at=0.0)
        return record


def _query(package: Package, token: str) -> dict[str, Json]:
    query: dict[str, Json] = {
        "package": {"name": package.name, "ecosystem": named(package.ecosystem)},
        "version": package.version,
    }
    return query | {"page_token": token} if token else query


def _identifiers(vulns: Json) -> Iterator[_Id]:
    for vuln in vulns if isinstance(vulns, list) else ():
        identifier = vuln.get("id") if isinstance(vuln, dict) else None
        if isinstance(vuln, dict) and is_identifier(identifier):
            modified = vuln.get("modified")
            yield identifier, modified[:40] if isinstance(modified, str) else ""


def _document(body: bytes) -> dict[str, Json] | None:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None
