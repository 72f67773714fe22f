"""What is asked, where a redirect may lead, and which answers are taken."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from typing import IO
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from douane.errors import NetworkError, NotFoundError
from douane.http.answers import BusyError, FinalError, RefusedError, Response
from douane.text import excerpt
from douane.version import VERSION

_ANSWERS = frozenset({200, 201, 206, 304})
_TRY_AGAIN = frozenset({408, 421, 425, 429})
_SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})
_AGENT = f"douane/{VERSION}"


@dataclass(frozen=True, slots=True)
class Question:
    """One request. Its answer goes to *file*, from *start*, if there is one."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    max_bytes: int
    file: IO[bytes] | None = None
    start: int = 0
    parts: SplitResult = field(init=False)

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.url)
            _ = parts.port
        except ValueError:
            raise FinalError(f"{excerpt(_without_query(self.url))} is not an address") from None
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise FinalError(f"only http and https are asked, not {excerpt(parts.scheme or 'nothing')}:")
        object.__setattr__(self, "parts", parts)
        named = {name.lower() for name in self.headers}
        if "user-agent" not in named:
            self.headers["user-agent"] = _AGENT
        if "accept-encoding" not in named:
            self.headers["accept-encoding"] = "gzip"

    @property
    def host(self) -> str:
        """Who is asked, with the port if one is named."""
        port = f":{self.parts.port}" if self.parts.port else ""
        return excerpt(f"{self.parts.hostname}{port}")

    def length(self, response: Response) -> int:
        """Return how many bytes of a body came with *response*."""
        return len(response.body) if self.file is None else self.file.tell() - self.start

    @property
    def shown_path(self) -> str:
        """What is asked for, without a query."""
        return excerpt(self.parts.path or "/")

    @property
    def origin(self) -> tuple[str, str | None, int]:
        """Scheme, host and port."""
        port = self.parts.port or (443 if self.parts.scheme == "https" else 80)
        return (self.parts.scheme, self.parts.hostname, port)

    def redirected(self, location: str, status: int) -> Question:
        """Return the question to ask instead; credentials do not travel to another origin (RFC 9110 15.4)."""
        if not location or (self.method != "GET" and status not in {307, 308}):
            raise FinalError(f"{self.host} answered {status} with no place to go on")
        if len(location) > 8192:
            raise FinalError(f"{self.host} redirects to an address that is too long")
        try:
            url = urljoin(self.url, location)
        except ValueError:
            raise FinalError(f"{self.host} redirects to something that is not an address") from None
        onward = replace(self, url=url, headers=dict(self.headers))
        if self.parts.scheme == "https" and onward.parts.scheme != "https":
            raise FinalError(f"{self.host} redirects from https to unencrypted http at {onward.host}")
        if onward.origin != self.origin:
            kept = {k: v for k, v in self.headers.items() if k.lower() not in _SECRET_HEADERS}
            onward = replace(onward, headers=kept)
        return onward


def accepted(question: Question, response: Response) -> Response:
    """Return *response* if it is an answer to *question*; raise what it is instead."""
    status, host = response.status, question.host
    if status in _ANSWERS:
        _check_complete(question, response)
        return replace(response, url=_without_query_credentials(question.parts))
    if status in {404, 410}:
        raise NotFoundError(f"{host} has no {question.shown_path} ({status})")
    if status in _TRY_AGAIN or status >= 500:
        raise BusyError(f"{host} answered {status} for {question.shown_path}", after=_retry_after(response))
    if status in {401, 403, 407}:
        raise RefusedError(
            f"{host} refuses {question.shown_path} ({status})",
            remedy="check the credentials configured for this index",
        )
    raise FinalError(f"{host} answered {status} for {question.shown_path}")


def _check_complete(question: Question, response: Response) -> None:
    length = question.length(response)
    if length > question.max_bytes:
        raise FinalError(f"{question.host} sent more than {_size(question.max_bytes)}")
    announced = response.headers.get("content-length", "")
    if response.status == 304 or response.headers.get("content-encoding") or not announced.isdecimal():
        return
    if int(announced[:20]) != length:
        raise NetworkError(
            f"{question.host} announced {announced[:20]} bytes of {question.shown_path} and sent {length}",
            remedy="try again later",
        )


def _retry_after(response: Response) -> float | None:
    """Read Retry-After (RFC 9110, 10.2.3): seconds, or a date by the host's own clock."""
    value = response.headers.get("retry-after", "")
    if value.isascii() and value.isdecimal():
        return float(value[:9])
    try:
        then, now = parsedate_to_datetime(value), parsedate_to_datetime(response.headers.get("date", ""))
        return (then - now).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None


def _size(count: int) -> str:
    return f"{count // 2**20} MB" if count >= 2**20 else f"{count} bytes"


def _without_query(url: str) -> str:
    return url.split("?", 1)[0].rpartition("@")[2]


def _without_query_credentials(parts: SplitResult) -> str:
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))
