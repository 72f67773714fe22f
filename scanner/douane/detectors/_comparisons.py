"""Secrets that are compared with less than the whole of themselves, or with what is written in the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _incoming as incoming
from douane.detectors import _sources as sources
from douane.detectors._branches import is_in_condition
from douane.detectors._conditions import is_key
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.index import ELEMENT
from douane.detectors._listed_digests import listed_texts, memberships, turns_away
from douane.detectors._places import is_aside
from douane.detectors._surely import reaches_surely
from douane.detectors._told import OWN_MACHINE, PLACE, is_told, lists_places, told_places
from douane.detectors._unset_secrets import must_be_set
from douane.detectors._verifiers import Weakness, decides, function_around
from douane.model import Severity
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Call

_SECRET = re.compile(
    r"(?i)(secret|passw(or)?d|passphrase|api_?-?key|access_?key|token|bearer|credential|(^|_)key$|(^|[_a-z])auth$)"
)
_PARTIAL = frozenset(
    {"startswith", "startsWith", "endswith", "endsWith", "includes", "indexOf", "find", "search", "contains"}
)
_ASKS = re.compile(
    rb"(?i)headers|authorization|x-\w{0,20}-?(key|token)|api_?key|verify\w*token|query_params|req\.(query|body)"
)
_BEGINNING = re.compile(r"\[:\s*\d{1,2}\]|slice\(0,\s*\d{1,2}\)|substr(ing)?\(0,\s*\d")
# Comparisons that take as long for every text, and what a key or its digest looks like.
_SAFELY = frozenset(
    {"timingSafeEqual", "compare_digest", "safeEqual", "safe_str_cmp", "tsscmp", "constant_time_compare"}
)
_KEY = re.compile(r"(?=[^0-9]*[0-9])[A-Za-z0-9+/=_.-]{16,200}")
_LISTING = frozenset({"split", "filter", "map", "from", "set", "Set", "frozenset", "loads", "parse"})
_RANK = re.compile(
    r"^[\"'`](admin|administrator|root|owner|superuser|internal|true|1|yes|127\.0\.0\.1|::1)[\"'`]$"
)
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)
_GIVEN = frozenset(
    {"token", "accessToken", "access_token", "apiKey", "api_key", "key", "credential", "password"}
)
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
# What is told of a credential, by the last part of its name: never the credential itself.
_DESCRIBES = re.compile(
    r"(?i)[._\"'](purpose|type|kind|source|status|state|scheme|format|mode|provider|role|count|length|version|expir\w*|issuer)"
    r"[\"')\]]*$|[a-z](Purpose|Type|Kind|Source|Status|State|Scheme|Format|Mode|Provider|Role|Count|Version)[\"')\]]*$"
)
# What a token tells that is no secret: for whom it is, by whom, of whom, how it is signed.
_CLAIM = re.compile(r"(?i)aud(ience)?|iss(uer)?|sub(ject)?|azp|typ|alg|kid|scopes?|roles?|tier|plan")
_HINT = re.compile(
    r"(?i)admin|role|x-forwarded|x-real|internal|secret|passw|pass_?phrase|key|token|bearer|credential|authoriz"
    r"|signature|hmac|digest"
)
_OPERATOR = re.compile(rb"[=!]==?(?!=)|\bin\b")
_PLACEHOLDER = re.compile(
    r"(?i)^(bearer|basic|token|string|none|null|undefined|true|false|api_?-?key|password|secret|oauth2?|digest|negotiate|hawk|ntlm|dpop|jwt|public|private|key|auth)$|your|xxx|<|example|placeholder|change_?me|^\W*$"
    r"|^__\w+__$"  # a name that a program gives to a slot of its own
)
# A name of several words, as programs give them: it stands for a case more often than it opens a door.
_IDENTIFIER = re.compile(r"[a-z]+(?:_[a-z]+)+|[A-Z]+(?:_[A-Z]+)+|[a-z]+(?:[A-Z][a-z]+)+")
_DIGEST = re.compile(r"hexdigest\(|\.digest\(")
# Also as the beginning of a chain of calls: `createHmac(..).update(..).digest`.
_SIGNING = re.compile(r"(?:^|\.)createHmac\b|^hmac\.(?:new|digest)\b|^(?:crypto-js|CryptoJS)\.HmacSHA\d")
_SENT = re.compile(
    r"(?i)\b(?:headers?|req(?:uest)?)\W{1,4}(?:(?:get|header)\W{1,3})?[\w-]{0,30}(?:sig|hmac|digest)"
)
_ARRIVING = frozenset({"identifier", "call", "call_expression", "subscript", "subscript_expression"})
_MOST_NAMES = 12  # of an expression that makes a digest
_WRITTEN = "a credential that is written in the code is accepted"
_ROLE = "the caller itself tells what it may do"
_PART = "a secret is compared by a part of it, so that less than the whole opens the door"
_TIMED = "a secret is compared letter by letter: how long that takes tells how many of them were right"
_FORGED = (
    "a signature is compared letter by letter: by how long that takes, who has no key finds the one that fits"
)
_AROUND = "a secret is looked for in what arrives, and not compared: an empty one lets everybody in"


def lets_everybody_in(weakness: Weakness) -> bool:
    """Whether who knows no secret passes the comparison that is weak."""
    return weakness.why in (_PART, _AROUND, _WRITTEN, PLACE)


def weak_comparisons(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield the comparisons of *index* that let in who does not know the whole secret."""
    comparing = _Comparing(program, index)
    yield from comparing.listed()
    if not _ASKS.search(index.module.source):
        return
    yield from told_places(program, index)
    for node in index.module.nodes_at(_OPERATOR, "comparison_operator", "binary_expression"):
        yield from comparing.operator(node)
    for name in sorted(_SAFELY):
        for call in index.calls_by_name.get(name, ()):
            yield from comparing.safely(call)
    for name in sorted(_PARTIAL):
        for call in index.calls_by_name.get(name, ()):
            if (
                call.receiver is not None
                and call.arguments
                and comparing.is_about_secrets([call.receiver, *call.arguments[:1]])
            ):
                yield from comparing.partial(call.node, call.receiver, call.arguments[0], name)


class _Comparing:
    """Tells which side of a comparison is a secret of the server, and which one arrived."""

    def __init__(self, program: Program, index: Index) -> None:
        self._program = program
        self._index = index
        self._arriving = program.tracer(lambda state: incoming.arriving(program, state) or None)
        self._kept = program.tracer(self._secret)
        self._fixed = program.tracer(self._is_fixed)
        self._listed = program.tracer(self._secrets)
        self._signed = program.tracer(self._signature)
        self._sent = program.tracer(self._sent_signature)
        self._digests = program.tracer(self._digest, most=_MOST_NAMES * 4)

    def _secret(self, state: State) -> str | None:
        """Return that *state* is a secret of the server: a variable of the environment named like one."""
        call = self._program.call(state)
        if call is not None and call.name in _LISTING:
            return ""  # a list of secrets: being one of them is the whole check
        if call is None and not ("env" in state.text[:200] or state.steps[:1] in (("env",), ("environ",))):
            return None
        if sources.from_environment(self._program, state):
            named = ".".join((re.sub(r"[\"')\]]", "", state.text[:200]), *state.steps))
            return "secret" if _SECRET.search(named) else ""
        names = self._program.origins(state) if call is None else ()
        if any(name.startswith(("process.env.", "os.environ.")) and _SECRET.search(name) for name in names):
            return "secret"
        return None

    def _signature(self, state: State) -> str | None:
        """Return that *state* is a signature that is made with a key of the server."""
        return "signature" if any(map(_SIGNING.search, self._program.callee(state))) else None

    def _sent_signature(self, state: State) -> str | None:
        """Return that *state* is a signature that a request came with."""
        return "sent" if _SENT.search(state.text[:200]) or incoming.arriving(self._program, state) else None

    def _digest(self, state: State) -> str | None:
        """Return that *state* is a call that makes a digest."""
        made = self._program.call(state) if _DIGEST.search(state.text[:200]) else None
        return "digest" if made is not None and made.name in ("digest", "hexdigest") else None

    def _secrets(self, state: State) -> str | None:
        """Return that *state* is a variable of the environment named like several secrets."""
        if not sources.from_environment(self._program, state):
            return None
        named = ".".join((re.sub(r"[\"')\]]", "", state.text[:200]), *state.steps))
        return "secrets" if _SECRET.search(re.sub(r"(?i)s$", "", named)) else ""

    def operator(self, node: Node) -> Iterator[Weakness]:
        """Yield what is weak about ``left OP right``."""
        inner = parts(node)
        operator = node.child_by_field_name("operators") or node.child_by_field_name("operator")
        if len(inner) != 2 or operator is None or not self.is_about_secrets(inner):
            return
        sign = self._index.text(operator)
        left, right = inner
        state = State(self._index, node)
        if sign in ("in", "not in") and self._index.module.language.is_python:
            if self._arrives(left) and self._is_kept(right):
                yield Weakness(state, _PART, Severity.HIGH)
            elif self._is_kept(left) and self._arrives(right) and not must_be_set(self._index, left):
                yield Weakness(state, _AROUND)
            elif is_told(self._index, left) and lists_places(self._program, State(self._index, right)):
                yield Weakness(state, PLACE)
        elif sign in ("==", "===", "!=", "!=="):
            yield from self._equal(state, left, right)
            yield from self._claimed(state, left, right)

    def _equal(self, state: State, left: Node, right: Node) -> Iterator[Weakness]:
        for mine, other in ((left, right), (right, left)):
            text = self._written(mine)
            if (
                text is not None
                and self._is_secret_name(other)
                and (self._arrives(other) or self._arrives_hashed(other))
                and is_in_condition(state.node)
            ):
                yield Weakness(state, _WRITTEN, self._gravity(mine, other))
                return
            if self._is_forgeable(state, mine, other):
                yield Weakness(state, _FORGED)
                return
            if not self._is_kept(self._whole(mine)) or not self._arrives(self._whole(other)):
                continue
            if self._cut(other):
                yield Weakness(state, _PART, Severity.HIGH)
                return
            if is_in_condition(state.node) and not self._cut(mine):
                yield Weakness(state, _TIMED, Severity.LOW)
                return

    def _gravity(self, mine: Node, other: Node) -> Severity:
        """Return how grave it is that *other* is held against *mine*, a text that stands in the code.

        Others may set another text; and *other* may be no credential, but a name that resembles one.
        """
        here = State(self._index, other)
        leaves = self._program.leaves(State(self._index, mine))
        setting = mine.type in ("attribute", "member_expression") and not self._index.text(mine).isupper()
        setting = setting or bool(_IDENTIFIER.fullmatch(self._written(mine) or ""))
        if setting or any(sources.from_environment(self._program, leaf) for leaf in leaves):
            return Severity.MEDIUM
        kinds = (incoming.TOKEN, incoming.KEY)
        sent = reaches_surely(self._program, self._arriving, here, kinds) or self._arrives_hashed(other)
        return Severity.HIGH if sent else Severity.MEDIUM

    def _is_forgeable(self, state: State, mine: Node, other: Node) -> bool:
        """Whether the signature *mine*, unknown to the sender, is held against *other*, which is sent."""
        return (
            is_in_condition(state.node)
            and self._signed.reaches(State(self._index, mine))
            and self._sent.reaches(State(self._index, other))
        )

    def _whole(self, node: Node) -> Node:
        """Return what *node* is the beginning of, where it is one: the `key` of ``key[:8]``."""
        if not self._cut(node):
            return node
        call = self._index.call_at(node)
        inner = call.receiver if call is not None else node.child_by_field_name("value")
        return inner if inner is not None else node

    def _claimed(self, state: State, left: Node, right: Node) -> Iterator[Weakness]:
        """Yield that the caller tells by itself who it is: a role in a header, the address it comes from."""
        for mine, other in ((left, right), (right, left)):
            rank = self._index.text(mine)[:40]
            if _RANK.search(rank) and is_told(self._index, other) and is_in_condition(state.node):
                yield Weakness(state, PLACE if OWN_MACHINE.search(rank) else _ROLE)
                return

    def _cut(self, node: Node) -> bool:
        """Whether *node* is only the beginning of something; `token.slice(0, SECRET.length)` is not meant."""
        return node.type != "identifier" and bool(_BEGINNING.search(self._index.text(node)[:200]))

    def safely(self, call: Call) -> Iterator[Weakness]:
        """Yield the key that is written in the code where *call* compares what arrives with it in full."""
        if len(call.arguments) != 2:
            return
        for mine, other in (call.arguments, call.arguments[::-1]):
            if self._arrives(other) or self._arrives_hashed(other):
                for trace in self._fixed.trace(State(self._index, mine)):
                    yield Weakness(trace.at, _WRITTEN, Severity.HIGH)
                    if trace.at.line != call.node.start_point[0] + 1 or trace.at.index is not self._index:
                        yield Weakness(State(self._index, call.node), _WRITTEN, Severity.HIGH)

    def listed(self) -> Iterator[Weakness]:
        """Yield where a digest of what arrives may be one of several that the code lists."""
        for question, asked, listed in memberships(self._index):
            texts = listed_texts(self._program, State(self._index, listed))
            written = texts and all(_KEY.fullmatch(each) and not _PLACEHOLDER.search(each) for each in texts)
            if written and self._arrives_hashed(asked) and not turns_away(self._index, question, listed):
                yield Weakness(State(self._index, question), _WRITTEN, Severity.HIGH)

    def _is_fixed(self, state: State) -> str | None:
        """Return that *state* is a key, or the digest of one, that stands in the code."""
        if sources.from_environment(self._program, state) or is_aside(state.index.path):
            return ""  # a key that a test hands over opens nothing
        call = self._program.call(state)
        if call is not None and call.name in (
            "randomBytes",
            "randomUUID",
            "token_urlsafe",
            "token_hex",
            "urandom",
        ):
            return ""
        if state.node.type != "string":
            return None
        text = self._program.shapes(state)[0]
        return "written" if _KEY.fullmatch(text) and not _PLACEHOLDER.search(text) else None

    def partial(self, node: Node, receiver: Node, argument: Node, name: str) -> Iterator[Weakness]:
        """Yield what is weak about ``receiver.startsWith(argument)`` and the like."""
        text = (self._is_text(receiver) and self._is_kept(receiver)) or self._is_one_of_secrets(receiver)
        inside = text and self._arrives(argument)
        around = name not in ("find", "search") and self._is_kept(argument) and self._arrives(receiver)
        if inside:
            yield Weakness(State(self._index, node), _PART, Severity.HIGH)
        elif around and not must_be_set(self._index, argument):
            yield Weakness(State(self._index, node), _AROUND)

    def is_about_secrets(self, sides: list[Node]) -> bool:
        """Whether a side of a comparison is called like a secret, or was got from what is: told by texts."""
        for node in sides:
            texts = [self._index.text(node)[:200]]
            for name in _NAME.findall(texts[0])[:4]:
                bindings = self._index.bindings(name, node.start_byte)
                values = (binding.value for binding in bindings[:4] if binding.value is not None)
                texts += [self._index.text(value)[:200] for value in values]
            if any(_HINT.search(text) for text in texts):
                return True
        return False

    # --- sides -------------------------------------------------------------------------------------------

    def _is_kept(self, node: Node) -> bool:
        """Whether *node* is a secret of the server, or a text around one."""
        for leaf in self._program.leaves(State(self._index, node)):
            if self._secret(leaf) == "secret":
                return True
            if leaf.node.type in _TEXTS and any(trace.what == "secret" for trace in self._kept.trace(leaf)):
                return True
        return False

    def _is_one_of_secrets(self, node: Node) -> bool:
        """Whether *node* is the name of each of several secrets: ``keys.some((key) => ...)``."""
        leaves = self._program.leaves(State(self._index, node)) if node.type == "identifier" else ()
        lists = [leaf.at(leaf.node, ()) for leaf in leaves if leaf.steps == (ELEMENT,)]
        return any(self._listed.trace(each) for each in lists)

    def _is_text(self, node: Node) -> bool:
        return not re.search(r"(?i)(list|set|keys|tokens|allowed\w*|secrets)$", self._index.text(node)[-60:])

    def _is_secret_name(self, node: Node) -> bool:
        text = self._index.text(node)[:200]
        state = State(self._index, node)
        if _DESCRIBES.search(text) or is_key(state):
            return False
        if _SECRET.search(text.rstrip(")]\"'")):
            return True
        return self._arrives(node) and not self._is_told_by_token(state)

    def _is_told_by_token(self, state: State) -> bool:
        """Whether *state* is only a field of what a token holds, such as for whom it is: ``claims.aud``."""
        for leaf in (state, *self._program.leaves(state)):
            if incoming.arriving(self._program, leaf) in (incoming.TOKEN, incoming.KEY):
                return False
            name = leaf.steps[-1] if leaf.steps else ""
            field = leaf.node.child_by_field_name("attribute") or leaf.node.child_by_field_name("property")
            name = leaf.index.text(field, 60) if field is not None and not name else name
            if _CLAIM.fullmatch(name):
                return True
        return False

    def _arrives(self, node: Node) -> bool:
        state = State(self._index, node)
        if self._index.text(node) in _GIVEN and decides(self._index, node):
            function = function_around(self._index, node)
            named = self._index.text(node)
            if function is not None and any(each.name == named for each in function.parameters):
                return True
        return any(trace.what in (incoming.TOKEN, incoming.KEY) for trace in self._arriving.trace(state))

    def _arrives_hashed(self, node: Node) -> bool:
        """Whether *node* is a digest of what arrives: held against a fixed one, it is a key in the code."""
        here = State(self._index, node)
        digests = (trace.at for trace in self._digests.trace(here))  # as text of another base, say
        for leaf in (here, *self._program.leaves(here), *digests):
            if not _DIGEST.search(leaf.text[:200]):
                continue
            inner = [each for each in walk(leaf.node) if each.type in _ARRIVING][:_MOST_NAMES]
            traces = (trace for each in inner for trace in self._arriving.trace(leaf.at(each)))
            if any(trace.what in (incoming.TOKEN, incoming.KEY) for trace in traces):
                return True
            if leaf is here and any(self._arrives(each) for each in inner):
                return True
        return False

    def _written(self, node: Node) -> str | None:
        """Return the credential that is written in the code as *node*."""
        if node.type in ("number", "integer", "null", "none", "true", "false", "undefined"):
            return None
        for leaf in self._program.leaves(State(self._index, node)):
            call = self._program.call(leaf)
            if (
                call is not None
                and call.name in ("getenv", "get")
                and sources.from_environment(self._program, leaf)
            ):
                given = self._program.argument(leaf, 1, "default")
                texts = self._program.shapes(given) if given is not None else ()
            elif leaf.node.type in _TEXTS:
                texts = self._program.shapes(leaf)
            else:
                continue
            for text in texts:
                bare = re.sub(r"^(?i:bearer|basic|token)\s+", "", text)
                if HOLE not in bare and len(bare) >= 6 and not _PLACEHOLDER.search(bare) and " " not in bare:
                    return bare
        return None
