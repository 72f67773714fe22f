"""Names that somebody who imitates a known server would take, made by technique from the register.

Every technique is a function of the imitated server alone, so that the same squats are made each time.
Targets are parted in two halves by a digest of their name: rules are looked at on one half, figures told for
both.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from douane.identity.edits import neighbours
from douane.identity.popular import Known, Name, is_known, known, normalised, taken_apart, tokens_of
from douane.model import Ecosystem

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FOREIGN = dict(zip("aceiopxy", "асеіорху", strict=True))
_DIGITS = {"o": "0", "l": "1", "e": "3", "a": "4", "s": "5", "i": "1", "t": "7"}
_SHORTEST = 4
_OTHER = {Ecosystem.NPM: Ecosystem.PYPI, Ecosystem.PYPI: Ecosystem.NPM}


@dataclass(frozen=True, slots=True, kw_only=True)
class Squat:
    """One made-up imitation: what it is called in which index, and of what."""

    technique: str
    ecosystem: Ecosystem
    name: str
    target: Known
    tuned: bool


@dataclass(frozen=True, slots=True)
class _Seed:
    """A server to imitate, and where its most telling word stands in its full name."""

    known: Known
    name: Name
    word: str
    at: int

    def draw(self, purpose: str, count: int) -> int:
        """Return a number below *count* that depends on the server and *purpose* only."""
        return int.from_bytes(hashlib.sha256(f"{purpose} {self.known.name}".encode()).digest()[:4]) % count

    def with_word(self, word: str) -> str:
        return self.known.name[: self.at] + word + self.known.name[self.at + len(self.word) :]


def squats(ecosystem: Ecosystem, *, tiers: str = "ABC") -> Iterator[Squat]:
    """Yield the squats of the known servers of *ecosystem* of *tiers*; none is itself a known name."""
    for entry in known(ecosystem).values():
        if entry.library or entry.tier not in tiers:
            continue
        seed = _seed(entry)
        for technique, make in (_MAKERS if seed else {}).items():
            for where, name in _named(make, seed, ecosystem):
                if name != entry.name and not is_known(where, name) and normalised(where, name) != entry.name:
                    yield Squat(
                        technique=technique,
                        ecosystem=where,
                        name=name,
                        target=entry,
                        tuned=is_tuned(entry.name),
                    )


def is_tuned(name: str) -> bool:
    """Whether the squats of *name* may be looked at one by one when rules are written."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def _named(
    make: Callable[[_Seed], Iterator[str]], seed: _Seed | None, ecosystem: Ecosystem
) -> Iterator[tuple[Ecosystem, str]]:
    if seed is None:
        return
    there = _OTHER[ecosystem] if make is _other_index else ecosystem
    for name in make(seed):
        yield there, name


def _seed(entry: Known) -> _Seed | None:
    name = taken_apart(entry.name)
    words = [word for word in name.core if len(word) >= _SHORTEST and word.isalpha() and word in name.base]
    if not words:
        return None
    word = max(words, key=len)
    return _Seed(entry, name, word, entry.name.rindex(word))


# --- slips and disguises of the most telling word ------------------------------------------------------


def _omission(seed: _Seed) -> Iterator[str]:
    at = seed.draw("omission", len(seed.word))
    yield seed.with_word(seed.word[:at] + seed.word[at + 1 :])


def _transposition(seed: _Seed) -> Iterator[str]:
    at = seed.draw("transposition", len(seed.word) - 1)
    word = seed.word
    yield seed.with_word(word[:at] + word[at + 1] + word[at] + word[at + 2 :])


def _repetition(seed: _Seed) -> Iterator[str]:
    at = seed.draw("repetition", len(seed.word))
    yield seed.with_word(seed.word[: at + 1] + seed.word[at:])


def _addition(seed: _Seed) -> Iterator[str]:
    at = 1 + seed.draw("addition at", len(seed.word))
    letter = _LETTERS[seed.draw("addition", 26)]
    if letter not in seed.word[max(0, at - 1) : at + 1]:
        yield seed.with_word(seed.word[:at] + letter + seed.word[at:])


def _substitution(seed: _Seed) -> Iterator[str]:
    at, letter = seed.draw("substitution at", len(seed.word)), _LETTERS[seed.draw("substitution", 26)]
    yield seed.with_word(seed.word[:at] + letter + seed.word[at + 1 :])


def _keyboard(seed: _Seed) -> Iterator[str]:
    at = seed.draw("keyboard at", len(seed.word))
    near = [key for key in neighbours().get(seed.word[at], "") if key.isalpha()]
    yield seed.with_word(seed.word[:at] + near[seed.draw("keyboard", len(near))] + seed.word[at + 1 :])


def _bitflip(seed: _Seed) -> Iterator[str]:
    at = seed.draw("bitflip at", len(seed.word))
    flipped = [chr(ord(seed.word[at]) ^ 1 << bit) for bit in range(5)]
    letters = [char for char in flipped if char in _LETTERS]
    yield seed.with_word(seed.word[:at] + letters[seed.draw("bitflip", len(letters))] + seed.word[at + 1 :])


def _vowel(seed: _Seed) -> Iterator[str]:
    places = [index for index, char in enumerate(seed.word) if char in "aeiou"]
    if places:
        at = places[seed.draw("vowel at", len(places))]
        others = "aeiou".replace(seed.word[at], "")
        yield seed.with_word(seed.word[:at] + others[seed.draw("vowel", 4)] + seed.word[at + 1 :])


def _swapped(table: dict[str, str]) -> Callable[[_Seed], Iterator[str]]:
    def make(seed: _Seed) -> Iterator[str]:
        places = [index for index, char in enumerate(seed.word) if char in table]
        if places:
            at = places[seed.draw("swap", len(places))]
            yield seed.with_word(seed.word[:at] + table[seed.word[at]] + seed.word[at + 1 :])

    return make


def _merged(seed: _Seed) -> Iterator[str]:
    for single, pair in (("m", "rn"), ("w", "vv"), ("d", "cl")):
        if single in seed.word:
            yield seed.with_word(seed.word.replace(single, pair, 1))
            return


def _two_edits(seed: _Seed) -> Iterator[str]:
    if len(seed.word) >= 8:
        word = seed.word
        third = len(word) // 3
        word = word[:third] + word[third + 1] + word[third] + word[third + 2 :]
        last = len(word) - 2
        yield seed.with_word(word[:last] + word[last + 1 :])


def _plural(seed: _Seed) -> Iterator[str]:
    yield seed.with_word(seed.word[:-1] if seed.word.endswith("s") else f"{seed.word}s")


def _marker(seed: _Seed) -> Iterator[str]:
    """The word that says what it is, misspelt."""
    for marker, slips in (("server", ("sever", "servr", "serevr", "srver")), ("mcp", ("mpc", "mcpp", "mcq"))):
        if marker in seed.name.tokens:
            slip = slips[seed.draw("marker", len(slips))]
            scope, slash, base = seed.known.name.rpartition("/")
            yield scope + slash + base.replace(marker, slip, 1)
            return


# --- words ---------------------------------------------------------------------------------------------


def _parted(seed: _Seed) -> tuple[str, list[str]]:
    scope, slash, base = seed.known.name.rpartition("/")
    return scope + slash, base.replace("_", "-").replace(".", "-").split("-")


def _separators(seed: _Seed) -> Iterator[str]:
    scope, words = _parted(seed)
    if len(words) > 1:
        at = 1 + seed.draw("separators", len(words) - 1)
        yield scope + "-".join([*words[: at - 1], words[at - 1] + words[at], *words[at + 1 :]])


def _order(seed: _Seed) -> Iterator[str]:
    scope, words = _parted(seed)
    if len(set(words)) > 1:
        yield scope + "-".join([*words[1:], words[0]])


def _affix(seed: _Seed) -> Iterator[str]:
    added = ("official", "pro", "latest", "secure", "plus", "v2", "js", "cli", "enterprise", "original")
    word = added[seed.draw("affix", len(added))]
    yield f"{seed.known.name}-{word}"
    scope, slash, base = seed.known.name.rpartition("/")
    yield f"{scope}{slash}{added[seed.draw('prefix', len(added))]}-{base}"


def _hallucinated(seed: _Seed) -> Iterator[str]:
    """What a model makes up for a known server: the usual shapes around what it is called."""
    brand = "-".join(seed.name.core)
    shapes = (
        [f"@modelcontextprotocol/server-{brand}", f"@modelcontextprotocol/{brand}"]
        if seed.known.ecosystem is Ecosystem.NPM
        else []
    )
    shapes += [f"mcp-server-{brand}", f"{brand}-mcp", f"{brand}-mcp-server", f"mcp-{brand}"]
    if seed.known.ecosystem is Ecosystem.NPM:
        shapes += [f"@{brand}/mcp", f"@{brand}/mcp-server"]
    yield shapes[seed.draw("hallucinated", len(shapes))]


def _other_index(seed: _Seed) -> Iterator[str]:
    scope = seed.name.scope
    yield f"{scope}-{seed.name.base}" if scope else seed.name.base


# --- scopes --------------------------------------------------------------------------------------------


def _scoped(make: Callable[[_Seed], Iterator[str]]) -> Callable[[_Seed], Iterator[str]]:
    return lambda seed: make(seed) if len(seed.name.scope) >= _SHORTEST else iter(())


def _scope_dropped(seed: _Seed) -> Iterator[str]:
    yield seed.name.base


def _scope_flattened(seed: _Seed) -> Iterator[str]:
    scope, base = seed.name.scope, seed.name.base
    yield (f"{scope}-{base}", f"{scope}{base}", f"{scope}.{base}")[seed.draw("flat", 3)]


def _scope_slip(seed: _Seed) -> Iterator[str]:
    scope, base = seed.name.scope, seed.name.base
    at = 1 + seed.draw("scope", len(scope) - 2)
    made = (scope[:at] + scope[at + 1 :], scope[: at + 1] + scope[at:], f"{scope}s")
    yield f"@{made[seed.draw('scope slip', 3)]}/{base}"


def _scope_squatted(seed: _Seed) -> Iterator[str]:
    scope, base = seed.name.scope, seed.name.base
    ends = ("{}-official", "{}-mcp", "{}-inc", "official-{}", "{}-ai", "{}hq", "{}-servers", "the-{}")
    yield f"@{ends[seed.draw('squat', len(ends))].format(scope)}/{base}"


def _scope_invented(seed: _Seed) -> Iterator[str]:
    brand = "".join(seed.name.core)
    if brand != seed.name.scope:
        yield f"@{brand}/{'mcp' if seed.draw('invent', 2) else 'mcp-server'}"


def _vendor(seed: _Seed) -> Iterator[str]:
    """Official servers in a scope that looks like another one of the vendor."""
    if seed.known.official and seed.known.publisher and seed.known.ecosystem is Ecosystem.NPM:
        vendor = "".join(tokens_of(seed.known.publisher))
        ends = ("{}-inc", "{}-official", "official-{}", "{}-labs", "{}-mcp", "{}-team", "{}-dev", "get-{}")
        scope = ends[seed.draw("vendor", len(ends))].format(vendor)
        yield f"@{scope}/{('mcp', 'mcp-server', seed.name.base)[seed.draw('vendor base', 3)]}"


_MAKERS: dict[str, Callable[[_Seed], Iterator[str]]] = {
    "omission": _omission,
    "transposition": _transposition,
    "repetition": _repetition,
    "addition": _addition,
    "substitution": _substitution,
    "keyboard neighbour": _keyboard,
    "bit flip": _bitflip,
    "another vowel": _vowel,
    "digit for letter": _swapped(_DIGITS),
    "homoglyph": _swapped(_FOREIGN),
    "letters that merge": _merged,
    "two edits": _two_edits,
    "plural": _plural,
    "misspelt marker": _marker,
    "separators": _separators,
    "order of words": _order,
    "words added": _affix,
    "hallucinated": _hallucinated,
    "other index": _other_index,
    "scope dropped": _scoped(_scope_dropped),
    "scope flattened": _scoped(_scope_flattened),
    "scope misspelt": _scoped(_scope_slip),
    "scope extended": _scoped(_scope_squatted),
    "scope invented": _scope_invented,
    "vendor": _vendor,
}
