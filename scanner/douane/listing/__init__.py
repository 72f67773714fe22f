"""Asking a server for everything a model would read: the protocol, whatever the transport and revision.

`list_definitions` asks over a `Channel`; whoever holds a process gives one over its lines.
"""

from __future__ import annotations

from douane.listing.asking import list_definitions as list_definitions
from douane.listing.bounds import Bounds as Bounds
from douane.listing.conversation import LATE as LATE
from douane.listing.nouns import Channel as Channel
from douane.listing.nouns import Client as Client
from douane.listing.nouns import ClosedError as ClosedError
from douane.listing.nouns import Listing as Listing
