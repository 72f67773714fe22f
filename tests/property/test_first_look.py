"""The first look at a text lets through whatever is found by looking closely."""

from __future__ import annotations

from functools import partial

from hypothesis import given
from hypothesis import strategies as st

import douane_signatures
from douane.detectors import _lexicon
from douane.detectors._language import Sentence, _tokens, sentences
from douane.detectors._mechanisms import ATTACKING, HOLDING, STEERING, hits, may_hit, possible

PARAMETERS = frozenset({"notes", "side_note"})
FOREIGN = frozenset({"send_mail", "vault.read"})
PATHS = (
    *("CLAUDE.md", "AGENTS.md", "memory.md", ".cursorrules", ".windsurfrules", ".cursor/rules", ".claude/x"),
    *("copilot-instructions.md", "mcp.json", ".mcp.json", "claude_desktop_config.json", "docs\\gemini.md"),
    *(".bashrc", "~/.zshrc", ".profile", "~/.config/fish", ".git/hooks", "authorized_keys", "launchagents/a"),
    *(
        "/etc/hosts",
        "/etc/cron",
        "systemd/x",
        "~/autostart",
        "/etc/rc.local",
        "c:\\autostart",
        "~/.ssh/id_rsa",
    ),
    *(".env", "credentials.json", "a.pem", "/run/secrets", "secrets.kdbx", "$HOME/.aws/credentials"),
)
LITERALS = (
    *(
        "https://sink.test/?data=",
        "ws://a.test",
        "a@b.test",
        "192.0.2.7",
        "[fe80::1]",
        "a:b:c",
        "dead::beef:1",
    ),
    *("sink.test", "SINK.EXAMPLE", "+1 2 3 4 5 6 7", "de12abcdefgh", "GB12ABCDEFGHIJ", "0x" + "a" * 40),
    *(
        "'notes'",
        "` side_note",
        '"notes"',
        "send_mail",
        "vault.read",
        "other mail servers",
        "every other tool",
    ),
)
SPELT = sorted(
    " ".join((first, *rest)) for first, entries in _lexicon.first_words().items() for rest, _, _ in entries
)
COMMON = ("the", "and", "then", "to", "must", "always", "never", "you", "with", "into", "before", "please")
WORDS = st.sampled_from(SPELT) | st.sampled_from(PATHS + LITERALS) | st.sampled_from(COMMON)
CASES = st.sampled_from((str, str.upper, str.capitalize))
ENDS = st.sampled_from(
    (" ", " ", " ", ", ", "; ", ": ", ". ", "! ", "\n", " (", ") ", ' "', "'", "-", ".", "")
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Words of the lexicon, literals and paths, in any order and with any marks between them."""
    parts = draw(st.lists(st.tuples(WORDS, CASES, ENDS), max_size=14))
    return "".join(case(word) + end for word, case, end in parts)


@given(texts() | st.text(max_size=80))
def test_every_concept_of_a_sentence_is_seen(text: str) -> None:
    for _, sentence in sentences(text, FOREIGN, PARAMETERS):
        part = text[sentence.start : sentence.end]
        for seen in (_lexicon.concepts_in(part), _lexicon.concepts_in(text)):
            assert not [concept for concept in sentence.concepts if not seen & _lexicon.bit(concept)]


@given(texts(), st.booleans())
def test_whatever_a_mechanism_finds_is_let_through(text: str, hidden: bool) -> None:
    for files in (STEERING, HOLDING, ATTACKING):
        found = [
            (number, list(hits(sentence, hidden=hidden, files=files)))
            for number, sentence in sentences(text, FOREIGN, PARAMETERS)
        ]
        sought = possible(text, files, hidden=hidden)
        wanted = partial(may_hit, among=sought)
        let_through = {number for number, _ in sentences(text, FOREIGN, PARAMETERS, wanted)}
        assert {number for number, hit in found if hit} <= let_through


def test_a_path_alone_is_seen() -> None:
    seen: set[str] = set()
    for path in PATHS:
        concepts = Sentence(_tokens(path, 0, len(path))).concepts
        seen |= concepts
        assert not [each for each in concepts if not _lexicon.concepts_in(path) & _lexicon.bit(each)]
    assert douane_signatures.table("instructions/channels.toml")["paths"].keys() <= seen


def test_what_is_told_of_nothing_is_nothing() -> None:
    assert _lexicon.concepts_in("") == _lexicon.concepts_in("zq qz") == 0
    assert not possible("zq qz")
