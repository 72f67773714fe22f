"""Asking a server for everything a model would read: the protocol, whatever the transport and revision.

`list_definitions` asks over a `Channel`, of which there is one for lines of bytes, as the standard streams of
a process are, and one for each transport over HTTP.
"""

from __future__ import annotations

from douane.listing.asking import list_definitions as list_definitions
from douane.listing.bounds import Bounds as Bounds
from douane.listing.lines import Lines as Lines
from douane.listing.nouns import Channel as Channel
from douane.listing.nouns import Client as Client
from douane.listing.nouns import ClosedError as ClosedError
from douane.listing.nouns import Listing as Listing
