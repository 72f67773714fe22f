"""A secret of somebody is written in the package, where everybody who installs it can read it.

**What.** A token or private key of a published form (GitHub, GitLab, npm, Slack, Stripe, OpenAI and the
like) whose letters, and check digits where the form has them, read as real (high); a password or key that
is the value, or the default, of something called so, or stands in an address of another machine (medium);
the default of a variable of the environment that is called a key or a token, and a text
that begins as the live keys of services do (`xyz_live_…`), given to something called so (medium);
a text in the code with which tokens, sessions, cookies or files are signed or encrypted, also in another
form (`.encode()`, a digest of it, a key derived from it) and where it is only used as long as nobody sets a
variable (medium).

**Why.** Who reads the package holds the secret: the account that it opens, or the power to sign as the
server. A default is in use wherever nobody changed it, and everybody knows it.

**Example.** `jwt.sign(claims, process.env.JWT_SECRET || "k9!fern-harbour-2")`

**Left alone.** Placeholders and samples, words and names; keys that are made to be seen, of browsers and
of services that count visits; public keys; defaults with which the program does not go on, or which it
replaces by a random key; salts and name spaces; tests, examples, documentation and vendored code;
packages that are no servers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _written_secrets as written
from douane.detectors._flow import State, program_of
from douane.detectors._guards import readable
from douane.detectors._handlers import is_vendored
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._signing_keys import SigningKeys
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.syntax import Codebase

MAX_FILE = 4 * 1024 * 1024
"""Bytes of a file in which tokens of a published form are looked for."""
_MOST_PLACES = 400  # of one file at which something called like a secret is given a text
_AROUND = 240  # bytes before and behind a value in which it may be told that everybody may see it
_TEXTS = frozenset({"string", "concatenated_string", "template_string"})
# The end of a name, what may stand before its value, and the value.
_GIVEN = re.compile(
    rb"""(?:passw|passphrase|pwd|secret|key|token|credential|authorization)([\w$-]{0,30})"""
    rb"""(?=["'`\])]{0,3}[^"'`\n;{}]{0,80}["'`]([^"'`\n\\]{8,512})["'`])""",
    re.IGNORECASE,
)
_BEGINNING = re.compile(rb"[\w$-]{0,60}$")
# A name that is asked of the environment.
_ASKED = re.compile(
    rb"""(?i)(?:environ(?:\.get\(|\[|\.setdefault\()|getenv\(|\benv\??\.|\benv\[)["'`]?[\w$-]{1,80}\Z"""
)
_TAKEN = re.compile(rb"[^{}]{0,400}\}\s{0,20}=\s{0,20}process\.env\b")
_PAIRED = frozenset({"auth", "HTTPBasicAuth", "BasicAuth"})
_NAMED = frozenset(name.encode() for name in (*_PAIRED, "secret_key", "SECRET_KEY"))
_ADDRESS = re.compile(rb"[a-z]{3,20}://[^\s:/@\"'`{}$<>]{1,64}:[^\s:/@\"'`{}$<>]{4,128}@")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the secrets that are written in the package."""
    program = program_of(codebase)
    seen: set[tuple[str, int]] = set()
    for each in (*_tokens(program), *_in_files(codebase), *_named(program), *_signing(program)):
        key = (each.where.path or "", each.where.line or 0)
        if key not in seen:
            seen.add(key)
            yield each


# --- tokens of a published form ----------------------------------------------------------------------------


def _tokens(program: Program) -> Iterator[Evidence]:
    for path in program.paths:
        source = program.source(path)
        if is_aside(path) or is_vendored(path) or len(source) > MAX_FILE:
            continue
        words = program.words(path)
        among = tuple(each for each in written.formats() if _mentions(words, each.begins))
        for start, form, severity in written.tokens_in(source, among) if among else ():
            index = program.index(path)
            state = _text_at(index, start) if index is not None else None
            if state is not None:
                why = f"{form.name} is written in the code: whoever reads the package holds it"
                yield evidence_at(state, why=why, severity=severity)


def _mentions(words: frozenset[bytes], begins: tuple[bytes, ...]) -> bool:
    """Whether one of *words* begins with one of *begins*, or, where those are short, is it."""
    short = [begin for begin in begins if len(begin) < _SHORT and not begin.endswith(b"_")]
    if any(begin in words for begin in short):
        return True
    long = tuple(begin for begin in begins if begin not in short or begin == b"AA")
    return bool(long) and any(word.startswith(long) for word in words)


_SHORT = 6  # letters of a word that is looked up as a whole


def _in_files(codebase: Codebase) -> Iterator[Evidence]:
    """Yield tokens and keys in files that programs keep their secrets in, shipped with the package."""
    named = re.compile(douane_signatures.table(written.DATA)["names"]["files"])
    for path in sorted(codebase.tree):
        if not named.search(path) or is_aside(path) or is_vendored(path):
            continue
        source = codebase.tree[path]
        for start, form, severity in written.tokens_in(source[:MAX_FILE], written.formats()):
            line = source.count(b"\n", 0, start) + 1
            yield Evidence(
                where=Where(path=path, line=line),
                excerpt=source[start : start + 12].decode("utf-8", "replace") + "…",
                why=f"{form.name} is in a file of the package: whoever reads the package holds it",
                severity=severity,
            )


# --- what is called a secret and is given a text -----------------------------------------------------------


def _named(program: Program) -> Iterator[Evidence]:
    for path in readable(program):
        if not _is_own(path):
            continue
        source = program.source(path)
        places = [(at, name) for at, name in islice(_given(source), _MOST_PLACES)]
        addresses = [match.start() for match in islice(_ADDRESS.finditer(source), _MOST_PLACES)]
        index = program.index(path) if places or addresses else None
        if index is None:
            continue
        for at, name in places:
            state = _text_at(index, at)
            if state is not None and _is_value(index, state.node, name) and not _is_public(index, state.node):
                yield _told(state, name)
        for at in addresses:
            state = _text_at(index, at)
            if state is not None and written.secret_in_address(state.text):
                yield evidence_at(state, why="a password is written in an address in the code")


def _given(source: bytes) -> Iterator[tuple[int, str]]:
    """Yield where in *source* a text that is a secret seems to be given to something called so."""
    for match in _GIVEN.finditer(source):
        before = _BEGINNING.search(source[max(0, match.start() - 60) : match.start()])
        whole = (before[0] if before is not None else b"") + source[match.start() : match.end(1)]
        name, value = whole.decode("utf-8", "replace"), match[2].decode("utf-8", "replace")
        asked = _ASKED.search(source, max(0, match.start() - 100), match.end(1)) or _TAKEN.match(
            source, match.end(1)
        )
        if written.is_about_secrets(name) and written.is_given_secret(
            name, value, is_variable=asked is not None
        ):
            yield match.start(2), name


def _is_own(path: str) -> bool:
    return not is_aside(path) and not is_vendored(path)


def _told(state: State, name: str) -> Evidence:
    what = "the default of" if _is_default(state) else "the value of"
    return evidence_at(state, why=f"{what} {name} is written in the code: whoever reads the package knows it")


def _text_at(index: Index, position: int) -> State | None:
    """Return the text of the file in whose middle the byte *position* stands: not one in a comment."""
    node = index.module.root.descendant_for_byte_range(position, position + 1)
    while node is not None and node.type not in _TEXTS:
        node = node.parent if node.type in ("string_content", "string_fragment", "string_start") else None
    if node is None or node.parent is None or node.parent.type == "expression_statement":  # documentation
        return None
    return State(index, node)


_GIVING = frozenset(
    {
        *("assignment", "assignment_expression", "variable_declarator", "pair", "keyword_argument"),
        *("typed_default_parameter", "default_parameter", "public_field_definition", "field_definition"),
        *(
            "assignment_pattern",
            "object_assignment_pattern",
            "pair_pattern",
            "binary_expression",
            "boolean_operator",
        ),
    }
)
_WRAPPING = frozenset(
    {
        *("arguments", "argument_list", "call", "call_expression", "new_expression"),
        *("parenthesized_expression", "as_expression", "await_expression"),
    }
)
_LOOKING_UP = frozenset({"get", "getenv"})
# Calls that give back the text they are given, or hold it ready as a default.
_KEEPING = _LOOKING_UP | {"SecretStr", "SecretBytes", "Field", "field", "from", "bytes", "str", "String"}
_CLIMB = 7  # from a text to what it is given to


def _is_value(index: Index, node: Node, name: str) -> bool:
    """Whether the text *node* is what *name* is given: its value, or the default of a variable."""
    here: Node | None = node.parent
    for _ in range(_CLIMB):
        if here is None or here.type not in _GIVING | _WRAPPING:
            return False
        made = index.call_at(here)
        if made is not None and made.name not in _KEEPING:
            return False
        if here.type in _GIVING or (made is not None and made.name in _LOOKING_UP):
            text = index.text(here)
            if name in text[: max(0, node.start_byte - here.start_byte)]:
                return True
        here = here.parent
    return False


def _is_default(state: State) -> bool:
    """Whether the text *state* is only used as long as nobody sets something else."""
    around = state.node.parent
    chosen = around is not None and around.type in ("binary_expression", "boolean_operator")
    return chosen or around is None or around.type in ("arguments", "argument_list")


def _is_public(index: Index, node: Node) -> bool:
    """Whether the code around *node* says that its value is made to be seen."""
    source = index.module.source
    around = source[max(0, node.start_byte - _AROUND) : node.end_byte + _AROUND]
    return written.is_public(around.decode("utf-8", "replace"))


# --- what signs and proves ---------------------------------------------------------------------------------


def _signing(program: Program) -> Iterator[Evidence]:
    """Yield the texts with which something is signed, encrypted or proven."""
    keys = SigningKeys(program)
    yield from (_signs(leaf) for leaf in keys.texts())
    yield from (_derives(made, text) for made, text in keys.derivations())
    own = frozenset(path for path in readable(program) if _is_own(path))
    for index in program.indexes(tuple(path for path in program.mentioning(_NAMED) if path in own)):
        for name in ("secret_key", "SECRET_KEY"):
            for write in index.writes.get(name, ()):
                yield from (_signs(leaf) for leaf in keys.written(State(index, write.value)))
        for name in sorted(_PAIRED):
            for password in _passwords(program, index, name):
                yield evidence_at(password, why="a password that proves who asks is written in the code")


def _signs(leaf: State) -> Evidence:
    return evidence_at(
        leaf,
        why="what signs or encrypts is written in the code: whoever reads the package can sign as the server",
    )


def _derives(made: State, text: State) -> Evidence:
    told = f"{text.index.path}:{text.line}"
    return evidence_at(made, why=f"the key is made here of a text that is written in the code, at {told}")


def _passwords(program: Program, index: Index, name: str) -> Iterator[State]:
    """Yield the second of a pair of user and password that a request is given under *name*."""
    found = [State(index, node) for call in index.calls for key, node in call.keywords.items() if key == name]
    for call in index.calls_by_name.get(name, ()):
        found += [State(index, node) for node in call.arguments[1:2]]
    for given in found:
        for leaf in program.leaves(given):
            inner = [leaf.at(node) for node in parts(leaf.node)[1:2]] if leaf.node.type == "tuple" else [leaf]
            for each in (text for part in inner for text in program.leaves(part)):
                text = each.text.strip("\"'")
                if (
                    each.node.type == "string"
                    and written.is_given_secret("password", text)
                    and _is_own(each.index.path)
                ):
                    yield each


RULE = Rule(
    id="hardcoded-secret",
    summary="a secret is written in the package, where everybody can read it",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Withdraw the secret, take it from the environment, and refuse to start without it.",
    taxonomy=("MCP01:2025", "SAFE-T1505", "AML.T0055"),
    exposed=True,
    code=look,
)
