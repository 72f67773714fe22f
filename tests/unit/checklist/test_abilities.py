"""What capabilities say beside questions that only a person can answer."""

from __future__ import annotations

from dataclasses import replace

from closures import able, closure, npm
from douane.checklist import say
from douane.checklist.abilities import exposes, needs, touches
from douane.model import Capability, Closure, Facet


def names(kind: str, facet: str, *values: str, unlisted: int = 0) -> Capability:
    return Capability(kind, (Facet(name=facet, values=values, unlisted=unlisted),))


SEEN = closure(
    (
        npm(
            "server",
            capabilities=(
                names("environment", "names", "MAIL_TOKEN"),
                names("file-read", "paths", "~/.mail\u202e"),
                names("network-client", "hosts", "api.mail.example"),
                names("shell", "programs", "git"),
                names("subprocess", "programs", "git", "rg"),
            ),
        ),
        npm("left", capabilities=able("whole-environment", "dynamic-code")),
    ),
    "server > left 1",
)


def test_what_it_needs() -> None:
    assert [say(remark) for remark in needs(SEEN)] == [
        "the server's own code can: environment, file-read, network-client, shell, subprocess",
        "its own code reads these environment variables: MAIL_TOKEN",
        "packages it brings take the whole environment: left",
        "packages it brings can besides: dynamic-code, whole-environment",
    ]


def test_what_it_touches() -> None:
    assert [say(remark) for remark in touches(SEEN)] == [
        "its own code names these hosts: api.mail.example",
        "its own code starts these programs: git, rg",
        "its own code names these files and folders: ~/.mail\\u202e",
    ]


def test_what_it_exposes_in_french_too() -> None:
    assert [say(remark, "fr") for remark in exposes(SEEN)] == [
        "son propre code lit ces variables d'environnement : MAIL_TOKEN",
        "des paquets qu'il amène prennent tout l'environnement : left",
        "son propre code nomme ces hôtes : api.mail.example",
    ]


def test_its_own_taking_of_everything_and_long_lists() -> None:
    many = tuple(f"V{number:02}" for number in range(20))
    server = npm(
        "server",
        capabilities=(names("environment", "names", *many, unlisted=3), Capability("whole-environment")),
    )
    told = [say(remark) for remark in exposes(replace(SEEN, packages=(server,), root=server.path))]
    assert told[0].endswith("V11 (+11)")
    assert told[1] == "its own code takes the whole environment it is given"


def test_nothing_seen_says_nothing() -> None:
    bare: Closure = closure((npm("server"),))
    for look in (needs, touches, exposes):
        assert list(look(None)) == []
        assert list(look(bare)) == []
