"""A server that has the code of a known one, under another publisher.

**What.** Nearly all of the code of the server is that of a known server of another name, as the store holds
it: every file the same but for white space, or at least four fifths of the statements. Code that several
other known servers have as well (a template, a bundled library) does not count.

**Why.** Who imitates a server takes its code, so that it works, and adds to it now or later: a mail server
was cloned, was honest for fifteen versions, and then sent a copy of every message to its author. Forks are
honest mostly; but somebody who approves the original has not approved them.

**Example.** All files of a well-known server, published again as ``fast-<its name>`` by an account that has
nothing else.

**Left alone.** Packages of one publisher, by what the index knows of its maintainers or the scope; servers
that share a template or a library; servers with too little code to tell. A package that says that it is a
fork is told with less weight. That a name resembles the original's besides makes it worse:
`look-alike-name` says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.identity.clones import LIKE
from douane.identity.popular import known
from douane.model import Advisory, Closure, Confidence, Likeness, Severity, Standing, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt


def _find(closure: Closure, _: tuple[Advisory, ...]) -> Iterator[Evidence]:
    server = closure.server
    standing = closure.standing(server.purl)
    for like in standing.likenesses:
        if like.share >= LIKE and not like.related and not _is_owners(like, standing):
            part = "all of its code is exactly" if like.identical else f"{like.share:.0%} of its code is"
            said = f"; {excerpt(like.claimed)}" if like.claimed else ""
            forked = like.claimed.startswith("it says")
            yield Evidence(
                where=Where(),
                excerpt=f"{server.name} for {like.other} {like.version}",
                why=f"{part} that of {excerpt(like.other)} of {like.ecosystem}, of another publisher{said}",
                severity=Severity.LOW if forked else Severity.MEDIUM,
                package=server.purl,
            )
            return


def _is_owners(like: Likeness, standing: Standing) -> bool:
    """Whether a verified attestation or a registry's namespace names the owner of the original."""
    entry = known(like.ecosystem).get(like.other)
    owner = entry.repository.rpartition("/")[0] if entry else ""
    built = (standing.built_from or "").rpartition("/")[0]
    return bool(owner) and owner in {built, *standing.registered}


RULE = Rule(
    id="cloned-package",
    summary="a server that has the code of a known one, under another publisher",
    severity=Severity.MEDIUM,
    confidence=Confidence.LOW,
    row="supply.identity",
    remedy="use the original, or find out who publishes the copy, why, and what it changes",
    taxonomy=("MCP04:2025", "SAFE-T1004", "AML.T0074"),
    closure=_find,
)
