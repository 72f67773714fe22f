"""With what the package signs, encrypts and proves: keys that are written in its code, also as a default."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _written_secrets as written
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import State
from douane.detectors._guards import readable
from douane.detectors._handlers import calls_in, is_vendored
from douane.detectors._places import is_aside
from douane.detectors._settings import options
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program

_DEEPEST = 4  # calls one inside the other that give a key another form
_MOST_FUNCTIONS = 12  # that are looked at for one check of a signature
_MOST_CALLS = 60  # of one function
_MOST_CHOICES = 40  # places at which a default is mentioned
_LONGEST = 600  # characters of what is chosen by a default
_MOST_FILES = 12  # that mention a default
_CLIMB = 7  # from a text to the name that it is given to
_TEXTS = ("string", "template_string")
_NAMED = frozenset({"assignment", "variable_declarator", "assignment_expression", "pair", "keyword_argument"})
_LISTS = ("set", "list", "tuple", "array")
_CHOICES = ("if_statement", "conditional_expression", "ternary_expression")
_ASKED = re.compile(r"""(?:environ(?:\.get\(|\[)|getenv\(|\benv\??\.|\benv\[)\s*["'`]?(\w{2,80})""")
_NOT_KEYS = re.compile(r"[\s/.]|^[A-Z_]+$|^(RS|HS|ES|PS)\d{3}$|[{%<]")


class SigningKeys:
    """Answers for one package with which keys of its code it signs, and which checks hold all the same."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._table = douane_signatures.table(written.DATA)["keys"]

    def texts(self) -> Iterator[State]:
        """Yield the texts of the package's own files with which something is signed or encrypted."""
        for _, found in self._signed:
            yield from (text for text, _ in found)

    def derivations(self) -> Iterator[tuple[State, State]]:
        """Yield (call, text) where such a text is made a key, by a digest or what derives keys."""
        for _, found in self._signed:
            yield from ((made, text) for text, made in found if made is not None)

    def is_forgeable(self, check: State) -> bool:
        """Whether the check of a signature at *check* asks for a key that is written in the code.

        The call that signs is looked for around it, in what it calls, and in what it is made of.
        """
        if not self._places:
            return False
        made = self._program.call(check)
        for leaf in self._program.leaves(check.at(made.receiver)) if made and made.receiver else ():
            if (leaf.index.path, leaf.node.id) in self._places:
                return True
        around = check.index.enclosing(check.node.start_byte)
        begin = [] if around is None else [(check.index, around)]
        return self._sign_so([*begin, *self._program.functions_called(check)])

    def _sign_so(self, pending: list[tuple[Index, Function]]) -> bool:
        """Whether one of the functions *pending*, or of those they call, signs with a key of the code."""
        seen: set[int] = set()
        while pending and len(seen) < _MOST_FUNCTIONS:
            index, function = pending.pop(0)
            if id(function) in seen:
                continue
            seen.add(id(function))
            for call in calls_in(index, function.node)[:_MOST_CALLS]:
                if (index.path, call.node.id) in self._places:
                    return True
                pending += self._program.functions_called(State(index, call.node))[:2]
        return False

    # --- what signs -----------------------------------------------------------------------------------------

    @cached_property
    def _places(self) -> frozenset[tuple[str, int]]:
        return frozenset((call.index.path, call.node.id) for call, found in self._signed if found)

    @cached_property
    def _signed(self) -> tuple[tuple[State, tuple[tuple[State, State | None], ...]], ...]:
        """The calls that sign, each with the texts of the code that it may sign with, and what derives it."""
        program = self._program
        own = frozenset(path for path in readable(program) if not is_aside(path) and not is_vendored(path))
        modules = frozenset(douane_signatures.table(written.DATA)["signing_modules"])
        paths = tuple(path for path in program.importing(modules) if path in own)
        return tuple(
            (call, tuple(self._keys(call, entry.facts["position"], entry.facts["options"])))
            for entry, call in catalogue(written.DATA, "signing").named_calls(program, paths)
        )

    def _keys(self, call: State, position: int, named: list[str]) -> Iterator[tuple[State, State | None]]:
        first = self._program.argument(call, position)
        for each in (first, *options(self._program, call, *named)):
            yield from self._followed(each)

    def written(self, given: State | None) -> Iterator[State]:
        """Yield the texts of the package's own files that *given* is made of alone, or is by default."""
        yield from (text for text, _ in self._followed(given))

    def _followed(self, given: State | None) -> Iterator[tuple[State, State | None]]:
        """Yield (text, the call that makes a key of it) of what *given* is made of."""
        pending: list[tuple[State, State | None, int]] = [(given, None, 0)] if given is not None else []
        while pending:
            here, made, depth = pending.pop()
            for leaf in self._program.leaves(here):
                call = self._program.call(leaf)
                inner = self._made_of(leaf, call) if call is not None else None
                if call is not None and inner is not None and depth < _DEEPEST:
                    derives = call.name in self._table["deriving"]
                    pending.append((leaf.at(inner), leaf if derives else made, depth + 1))
                elif _is_key(leaf) and not self._is_label(leaf) and not self.is_refused(leaf):
                    yield leaf, made

    def _made_of(self, at: State, call: Call) -> Node | None:
        """Return the text that *call* gives back in another form, or as long as nobody sets a variable."""
        if call.name == "encode" and not at.index.module.language.is_python and call.arguments:
            return call.arguments[0]  # `new TextEncoder().encode(key)`
        if call.name in self._table["on"]:
            return call.receiver
        if call.name == "update":  # the digest of one text, and not of several, or with a key
            maker = at.index.call_at(call.receiver) if call.receiver is not None else None
            plain = maker is not None and maker.name in ("createHash", *self._table["digests"])
            return call.arguments[0] if plain and call.arguments else None
        place = self._table["given"].get(call.name)
        return call.arguments[place] if place is not None and len(call.arguments) > place else None

    # --- what is no key, or is not used ---------------------------------------------------------------------

    def _is_label(self, leaf: State) -> bool:
        """Whether *leaf* is called something that everybody may know: a salt, a name space."""
        named = _giving(leaf)
        before = leaf.index.text(named, _LONGEST)[: leaf.node.start_byte - named.start_byte] if named else ""
        return re.search(self._table["label"], before) is not None

    def is_refused(self, leaf: State) -> bool:
        """Whether the package goes on with another key, or not at all, where *leaf* would be used."""
        named = _giving(leaf)
        texts = {leaf.text[:_LONGEST].lstrip("bru")}
        variables: set[str] = set()
        if named is not None:
            variables = set(_ASKED.findall(leaf.index.text(named, _LONGEST)))
            target = named.child_by_field_name("left") or named.child_by_field_name("name")
            if target is not None and _value_of(named) == leaf.node:
                texts.add(leaf.index.text(target, 80))
        lists = "|".join(re.escape(each) for each in sorted(self._lists_with(leaf))) or "(?!)"
        told = "|".join(re.escape(text) for text in sorted(texts))
        asks = [rf"\bin\s+(?:{lists})\b|\b(?:{lists})\.(?:includes|has)\("]
        asks += [rf"(?:[=!]==?|\b(?:in|is)\b)\s{{0,4}}[({{\[]?b?(?:{told})(?!\w)|(?:{told})\s{{0,4}}[=!]=="]
        asks += [rf"(?:env\??\.|[\"'`]){re.escape(each)}\b" for each in sorted(variables)]
        mention = re.compile("|".join(asks).encode())
        indexes = self._program.indexes(self._program.holding(mention)[:_MOST_FILES])
        return any(self._turns_away(index, mention) for index in indexes)

    def _lists_with(self, leaf: State) -> Iterator[str]:
        """Yield the names of lists that the text *leaf* is written into: of what is no key, perhaps."""
        mention = re.compile(re.escape(leaf.text[:_LONGEST].lstrip("bru")).encode())
        for index in self._program.indexes(self._program.holding(mention)[:_MOST_FILES]):
            for node in islice(index.module.nodes_at(mention, *_LISTS), _MOST_CHOICES):
                named = _giving(State(index, node))
                target = named and (named.child_by_field_name("left") or named.child_by_field_name("name"))
                if target is not None and target.type == "identifier":
                    yield index.text(target, 80)

    def _turns_away(self, index: Index, mention: re.Pattern[bytes]) -> bool:
        for node in islice(index.module.nodes_at(mention, *_CHOICES), _MOST_CHOICES):
            condition = node.child_by_field_name("condition")
            asked = index.text(condition if condition is not None else node, _LONGEST)
            if not mention.search(asked.encode()) or not re.search(self._table["asks"], asked):
                continue
            body = node.child_by_field_name("consequence") if node.type == "if_statement" else node
            if body is not None and re.search(self._table["turns_away"], index.text(body, _LONGEST)):
                return True
        return False


def is_refused(program: Program, kept: State, text: str) -> bool:
    """Whether the package goes on with another key, or not at all, where *text* in *kept* is one."""
    spelled = re.compile(rb"[\"'`]" + re.escape(text).encode() + rb"[\"'`]")
    texts = (node for node in walk(kept.node) if node.type in _TEXTS)
    here = next((node for node in texts if spelled.fullmatch(node.text or b"")), None)
    return here is not None and SigningKeys(program).is_refused(kept.at(here, ()))


def _giving(leaf: State) -> Node | None:
    """Return what gives the text *leaf* to a name, or a name to it."""
    here = leaf.node.parent
    for _ in range(_CLIMB):
        if here is None or here.type in _NAMED:
            return here
        here = here.parent
    return None


def _value_of(named: Node) -> Node | None:
    return named.child_by_field_name("right") or named.child_by_field_name("value")


def _is_key(leaf: State) -> bool:
    """Whether *leaf* is a text of the package's own files that may be a key."""
    text = leaf.text.lstrip("bru").strip("\"'`")
    plain = leaf.node.type in _TEXTS and not leaf.steps and "${" not in text
    if not plain or not 4 <= len(text) <= 200 or "BEGIN PUBLIC" in text or _NOT_KEYS.search(text):
        return False
    return not is_aside(leaf.index.path) and not is_vendored(leaf.index.path)
