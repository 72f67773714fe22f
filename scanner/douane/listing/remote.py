"""Listing a server at an address, over whichever transport it speaks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from douane.http.streaming import Streams
from douane.listing.asking import list_definitions
from douane.listing.bounds import Bounds
from douane.listing.nouns import Client, ClosedError, Listing
from douane.listing.sse import HttpWithEvents
from douane.listing.streamable import StreamableHttp

_NO_SUCH_TRANSPORT = frozenset({400, 404, 405, 406, 410, 415, 501})


def list_remote(
    url: str, client: Client | None = None, *, web: Callable[[], Streams], bounds: Bounds | None = None
) -> Listing:
    """Return what the server at *url* lists to *client*; *web* opens what one conversation goes through.

    Streamable HTTP is tried first; a server that knows nothing of it may speak the transport before (MCP
    2025-03-26, transports, backwards compatibility). Why there is no listing is in `Listing.ended`.
    """
    limits = bounds or Bounds()
    found, statuses = _streamable(url, client, web, limits, modern=True)
    if found.ended is not None and found.again:
        found, statuses = _streamable(url, client, web, limits, modern=False)
    if found.ended is None or not statuses & _NO_SUCH_TRANSPORT:
        return found
    older = _with_events(url, client, web, limits)
    return found if older is None else older


def _streamable(
    url: str, client: Client | None, web: Callable[[], Streams], bounds: Bounds, *, modern: bool
) -> tuple[Listing, set[int]]:
    with closing(StreamableHttp(web(), url, patience=bounds.answer)) as channel:
        return list_definitions(channel, client, modern=modern, bounds=bounds), channel.statuses


def _with_events(
    url: str, client: Client | None, web: Callable[[], Streams], bounds: Bounds
) -> Listing | None:
    """Return the listing over HTTP with server-sent events, None where the server has no stream either."""
    with closing(HttpWithEvents(web(), url, patience=bounds.answer)) as channel:
        try:
            channel.open()
        except ClosedError as error:
            return Listing(ended=str(error)) if error.final else None
        return list_definitions(channel, client, modern=False, bounds=bounds)
