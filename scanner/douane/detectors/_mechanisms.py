"""How a text steers a model: combinations of who is asked what, about what, whereto and behind whose back.

A mechanism is data (`signatures/.../instructions/*.toml`): concepts that must stand together in one
sentence, each in a mode (asked, forbidden, stated, or just mentioned), the first one leading unless
`ordered` is false. Each states `why` it matters and carries texts that it matches and texts that it
must leave alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.detectors._cited import explains
from douane.detectors._language import Mention, Sentence
from douane.detectors._lexicon import bit, common_words, concepts_in, word_set
from douane.model import Severity

STEERING = (
    "override",
    "conceal",
    "exfiltrate",
    "duties",
    "shadow",
    "persist",
    "consent",
    "execute",
    "pretext",
)
"""Files with mechanisms that any text is judged by."""
HOLDING = ("harvest",)
"""Files with mechanisms that descriptions of parameters are judged by."""
ATTACKING = ("attack",)
"""Files with mechanisms that the sentence is judged by, too, that says what a tool is for."""
MAX_MENTIONS = 24
"""Mentions of one concept in one sentence that are tried."""

Need = tuple[tuple[str, str], ...]  # alternatives of (mode, concept)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanism:
    """One way of steering. `weight` 1 is enough for a finding by itself; `within` is in words.

    Of one `family` only the heaviest counts: several wordings of the same thing are no further evidence.
    `unless_steering`: not meant is a parameter whose value is said to steer the tool's own job;
    `unless_framing`: nor a warning about orders in data that the text frames.

    `part` says what it is of a harm: an "aim" (something of somebody else's), a "way" to it that people do
    not see, or neither; `alone` names concepts of which one in the sentence makes an aim grave without a way
    ("any": it always is), and `takes_away` that it has a destination, too.
    """

    id: str
    why: str
    needs: tuple[Need, ...]
    weight: float
    severity: Severity
    within: int = 25
    ordered: bool = True
    opening: bool = True
    hidden_only: bool = False
    family: str = ""
    part: str = ""
    alone: frozenset[str] = frozenset()
    takes_away: bool = False
    barred: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    without_all: frozenset[str] = frozenset()
    unless_named: tuple[str, ...] = ()
    unless_steering: bool = False
    unless_framing: bool = False
    matches: tuple[str, ...] = ()
    ignores: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A mechanism found in a sentence, from offset `start` to `end` of the reading.

    `sure`: the sentence says by itself that it is a harm; `cited`: it is quoted, or an example; `number` is
    that of the sentence in the reading.
    """

    mechanism: Mechanism
    start: int
    end: int
    sure: bool = False
    cited: bool = False
    number: int = 0


@cache
def mechanisms(files: tuple[str, ...] = STEERING) -> tuple[Mechanism, ...]:
    """Return the mechanisms of *files*, in order."""
    return tuple(
        _mechanism(row)
        for name in files
        for row in douane_signatures.table(f"instructions/{name}.toml")["mechanisms"]
    )


def _mechanism(row: dict[str, object]) -> Mechanism:
    fields = dict(row)
    needs = tuple(_need(each) for each in fields.pop("needs"))  # type: ignore[attr-defined]
    fields["severity"] = Severity(str(fields["severity"]))
    for key in ("without", "without_all", "barred", "not_after", "not_before", "alone"):
        fields[key] = frozenset(fields.get(key, ()))  # type: ignore[call-overload]
    for key in ("unless_named", "matches", "ignores"):
        fields[key] = tuple(fields.get(key, ()))  # type: ignore[arg-type]
    return Mechanism(needs=needs, **fields)  # type: ignore[arg-type]


def _need(text: str) -> Need:
    """Read alternatives: "mode:a|b" holds for both, "a|mode:b" for those from there on."""
    need, mode = [], "any"
    for each in text.split("|"):
        named, colon, concept = each.rpartition(":")
        mode = named if colon else mode
        need.append((mode, concept))
    return tuple(need)


@cache
def _by_concept(files: tuple[str, ...]) -> dict[str, tuple[Mechanism, ...]]:
    """Return concept -> the mechanisms whose rarest need it can meet."""
    table: dict[str, list[Mechanism]] = {}
    for mechanism in mechanisms(files):
        for _, concept in min(mechanism.needs, key=len):
            table.setdefault(concept, []).append(mechanism)
    return {concept: tuple(found) for concept, found in table.items()}


_Masks = tuple[int, ...]  # of one mechanism: the bits of each need, those that few texts meet first


@cache
def _masks(files: tuple[str, ...], hidden: bool) -> dict[int, tuple[_Masks, ...]]:
    """Return a bit that meets the first mask of mechanisms -> the masks of these.

    `hidden`: with those that count only where people do not see the text.
    """
    usual = concepts_in(" ".join(common_words()))
    found: dict[int, set[_Masks]] = {}
    for mechanism in mechanisms(files):
        if hidden or not mechanism.hidden_only:
            masks = {_mask(need) for need in mechanism.needs}
            rarest = sorted(masks, key=lambda mask: (bool(mask & usual), mask.bit_count(), mask))
            for each in _bits_of(rarest[0]):
                found.setdefault(each, set()).add(tuple(rarest))
    return {each: tuple(sorted(masks)) for each, masks in found.items()}


@cache
def _firsts(files: tuple[str, ...], hidden: bool) -> int:
    """Return all bits of which one must be there."""
    return sum(_masks(files, hidden))


def _mask(need: Need) -> int:
    mask = 0
    for _, concept in need:
        mask |= bit(concept)
    return mask


def _bits_of(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest
        mask ^= lowest


def possible(text: str, files: tuple[str, ...] = STEERING, *, hidden: bool = False) -> frozenset[_Masks]:
    """Return what is looked for in parts of *text*: each mechanism of *files* all of whose words occur in it.

    `hidden`: some of *text* may be hidden from people.
    """
    present = concepts_in(text)
    table = _masks(files, hidden)
    return frozenset(
        [
            masks
            for first in _bits_of(present & _firsts(files, hidden))
            for masks in table[first]
            if _all_met(masks, present)
        ]
    )


def may_hit(text: str, among: Collection[_Masks]) -> bool:
    """Whether the words of any mechanism of *among* all occur in *text*: the cheap first look."""
    present = concepts_in(text)
    return any(_all_met(masks, present) for masks in among)


def _all_met(masks: _Masks, present: int) -> bool:
    return all(present & mask for mask in masks)


def hits(
    sentence: Sentence, *, opening: bool = False, hidden: bool = False, files: tuple[str, ...] = STEERING
) -> Iterator[Hit]:
    """Yield the mechanisms of *files* at work in *sentence*, each once.

    `opening`: the sentence says what the tool is for; `hidden`: people do not see it.
    """
    present = sentence.concepts
    seen: set[str] = set()
    for concept in sentence.mentions:
        for mechanism in _by_concept(files).get(concept, ()):
            if mechanism.id in seen:
                continue
            seen.add(mechanism.id)
            if (opening and not mechanism.opening) or (mechanism.hidden_only and not hidden):
                continue
            if not mechanism.without.isdisjoint(present) or _are_all(mechanism.without_all, present):
                continue
            if all(any(name in present for _, name in need) for need in mechanism.needs):
                span = _span(sentence, mechanism)
                if span is not None:
                    yield Hit(mechanism, *span, sure=_is_sure(mechanism, present), cited="example" in present)


def _is_sure(mechanism: Mechanism, present: Collection[str]) -> bool:
    """Whether a sentence with *present* concepts says by itself, and not as an example, what is harmful."""
    alone = mechanism.alone
    return "example" not in present and ("any" in alone or not alone.isdisjoint(present))


def _are_all(concepts: frozenset[str], present: frozenset[str]) -> bool:
    """Whether there are *concepts*, and each is *present*."""
    return bool(concepts) and concepts <= present


def _span(sentence: Sentence, mechanism: Mechanism) -> tuple[int, int] | None:
    """Return where the needs of *mechanism* are met close to one another."""
    first, *rest = ([*_meeting(sentence, need)] for need in mechanism.needs)
    if mechanism.not_before:
        rest = [
            [m for m in mentions if _next_word(sentence, m) not in mechanism.not_before] for mentions in rest
        ]
    for lead in first:
        aims = [[m for m in mentions if not _is_explained(sentence, lead, m)] for mentions in rest]
        chosen = _companions(lead, aims, mechanism)
        if chosen is not None:
            if _is_barred(sentence, mechanism, chosen):
                continue
            ends = [sentence.tokens[m.at + m.length - 1].end for m in chosen]
            return min(sentence.tokens[m.at].start for m in chosen), max(ends)
    return None


def _meeting(sentence: Sentence, need: Need) -> Iterator[Mention]:
    for mode, concept in need:
        for count, mention in enumerate(sentence.having(mode, concept)):
            if count < MAX_MENTIONS:
                yield mention


def _companions(lead: Mention, rest: list[list[Mention]], mechanism: Mechanism) -> list[Mention] | None:
    """Return *lead* and the nearest mention for each other need, none overlapping; None if one is missing."""
    chosen = [lead]
    free = not mechanism.ordered or lead.form == "d"
    for options in rest:
        near = [
            option
            for option in options
            if abs(option.at - lead.at) <= mechanism.within
            and (free or option.at > chosen[-1].at)
            and not any(_overlap(option, other) for other in chosen)
        ]
        if not near:
            return None
        chosen.append(min(near, key=lambda option: abs(option.at - lead.at)))
    return chosen


def _is_barred(sentence: Sentence, mechanism: Mechanism, chosen: list[Mention]) -> bool:
    """Whether a word between the mentions says that they belong to different things."""
    first, last = min(m.at for m in chosen), max(m.at for m in chosen)
    between = {token.text for token in sentence.tokens[first:last]}
    before = {sentence.tokens[m.at - 1].text for m in chosen[1:2] if m.at}
    if mechanism.not_after and (
        _is_put_there(sentence.words, chosen[0], chosen[1]) or _is_kept_out(sentence.words, chosen[1])
    ):
        return True
    return not (between.isdisjoint(mechanism.barred) and before.isdisjoint(mechanism.not_after))


def _is_put_there(words: Sequence[str], verb: Mention, file: Mention) -> bool:
    """Whether *file* is where something is put ("place the keys in your project's .env"), not what is.

    So it is with another verb behind the first one: "pass the id, or set ID=... in your .env".
    """
    verbs = word_set("placing.verbs")
    first = next((at for at in range(file.at - 1, verb.at - 1, -1) if words[at] in verbs), None)
    if first is None:
        return False
    at = file.at - 1
    while at > first and words[at] in word_set("placing.between"):
        at -= 1
    if words[at] not in word_set("placing.into"):
        return False
    behind = words[file.at + file.length : file.at + file.length + 6]
    of_the_file = not word_set("placing.of_the_file").isdisjoint(words[first:at])
    return not of_the_file and word_set("placing.moved_on").isdisjoint(behind)


def _is_kept_out(words: Sequence[str], file: Mention) -> bool:
    """Whether *file* is named to a list of what is left out ("add .env to .gitignore"), and nothing else is.

    What is done with it besides ("... and pass it along") is no such advice.
    """
    behind = words[file.at + file.length : file.at + file.length + 16]
    near = [word for word in behind[:5] if word not in word_set("placing.between")]
    if len(near) < 2 or near[0] not in word_set("placing.into"):
        return False
    return near[1] in word_set("placing.kept_out") and word_set("placing.used").isdisjoint(behind)


def _is_explained(sentence: Sentence, lead: Mention, mention: Mention) -> bool:
    """Whether *mention* is an address in brackets before *lead* that only explains what stands before it."""
    return mention.at < lead.at and mention.length == 1 and explains(sentence.words, mention.at)


def _next_word(sentence: Sentence, mention: Mention) -> str:
    """Return the word after *mention*, or "" at the end: "conversation id" is no conversation."""
    after = mention.at + mention.length
    return sentence.tokens[after].text if after < len(sentence.tokens) else ""


def _overlap(one: Mention, other: Mention) -> bool:
    return one.at < other.at + other.length and other.at < one.at + one.length
