"""The ``overrides`` of a project's package.json: which rule holds for which edge, as npm 11 reads them.

A rule stands under a key ``name`` or ``name@range``; its value is a specifier, or an object whose ``"."`` is
the specifier for the package itself and whose other keys are rules for what is below it. ``$name`` means what
the project itself asks for under that name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from douane.errors import InputError, ResolutionError
from douane.model import Json
from douane.registries.npm_versions import intersects
from douane.resolve.npm_spec import Kind, Spec, parse
from douane.text import excerpt

_MOST_RULES = 10_000
_DEEPEST = 64
_RANGES = frozenset({Kind.RANGE, Kind.VERSION})


@dataclass(eq=False)
class Rule:
    """One rule, or, without `parent`, all of them.

    `name` is the package it is about, `range` for which specifiers of it, `value` what is asked for instead.
    """

    parent: Rule | None = None
    name: str = ""
    key: str = ""
    range: str = ""
    value: str = ""
    children: dict[str, Rule] = field(default_factory=dict)
    _ruleset: dict[str, Rule] | None = None

    @property
    def ruleset(self) -> Mapping[str, Rule]:
        """All rules that hold here, the nearest of each key first."""
        if self._ruleset is None:
            found: dict[str, Rule] = {}
            for rule in self.ancestry():
                for key, child in rule.children.items():
                    found.setdefault(key, child)
                if rule.parent is not None:
                    found.setdefault(rule.key, rule)
            self._ruleset = found
        return self._ruleset

    def ancestry(self) -> Iterator[Rule]:
        """Yield this rule and those it stands in, outwards."""
        rule: Rule | None = self
        while rule is not None:
            yield rule
            rule = rule.parent

    def rule_for(self, name: str, text: str) -> Rule:
        """Return the rule that an edge for *name*, which asks for *text*, falls under; else this one.

        Raises ResolutionError for specifiers that npm refuses.
        """
        for rule in self.ruleset.values():
            if rule.name == name and (rule.range == "*" or _meets(parse(name, text), rule)):
                return rule
        return self

    def equals(self, other: Rule | None) -> bool:
        """Whether *other* says the same, in the same place."""
        if self is other:
            return True
        if other is None or (self.key, self.value) != (other.key, other.value):
            return False
        if not _same_children(self, other):
            return False
        return other.parent is None if self.parent is None else self.parent.equals(other.parent)


def read(overrides: Json) -> Rule | None:
    """Return the rules of an ``overrides`` table, or None where there are none.

    Raises InputError for what npm does not read either.
    """
    if not overrides:
        return None
    if not isinstance(overrides, dict):
        raise InputError('"overrides" of package.json holds no object', remedy="mend the file")
    top = Rule()
    queue: list[tuple[Rule, Mapping[str, Json], int]] = [(top, overrides, 1)]
    count = 0
    for parent, table, depth in queue:
        for key, value in table.items():
            if key == ".":
                continue
            count += 1
            rule, inner = _rule(parent, key, value)
            parent.children[key] = rule
            if inner:
                queue.append((rule, inner, depth + 1))
            if count > _MOST_RULES or depth > _DEEPEST:
                raise InputError(
                    f'"overrides" of package.json has more than {_MOST_RULES} rules, '
                    f"or is nested more than {_DEEPEST} deep",
                    remedy="mend the file",
                )
    return top if top.children else None


def check(rules: Rule | None, asked: Mapping[str, str]) -> None:
    """Raise ResolutionError where a rule contradicts what the project itself asks for (npm's EOVERRIDE)."""
    for name, text in asked.items() if rules else ():
        rule = rules.rule_for(name, text) if rules else None
        if rule is None or rule.parent is None or rule.value in {"", "*"}:
            continue
        value = asked.get(rule.value[1:], text) if rule.value.startswith("$") else rule.value
        if value != text:
            raise ResolutionError(
                f"the override of {excerpt(name)} contradicts what the project asks for: {excerpt(text)}",
                remedy="npm refuses it (EOVERRIDE)",
            )


def more_specific(one: Rule, other: Rule) -> Rule | None:
    """Return which of two rules holds for a package that both lead to; None where they contradict."""
    if any(rule.equals(one) for rule in other.ancestry()):
        return other
    if any(rule.equals(other) for rule in one.ancestry()):
        return one
    if _contradict(one, other):
        return None
    return next((rule for wide in other.ancestry() for rule in one.ancestry() if rule.equals(wide)), None)


def conflict(one: Rule, other: Rule) -> bool:
    """Whether two rules that lead to one package ask for what cannot both be."""
    return more_specific(one, other) is None and _contradict(one, other)


def _rule(parent: Rule, key: str, value: Json) -> tuple[Rule, Mapping[str, Json]]:
    shown = excerpt(key)
    at = key.find("@", 1)
    name, wanted = (key[:at], key[at + 1 :]) if at > 0 else (key, "")
    inner: Mapping[str, Json] = value if isinstance(value, dict) else {".": value}
    own = inner.get(".")
    if own is not None and not isinstance(own, str):
        raise InputError(f'"overrides" of package.json: {shown} is no specifier', remedy="mend the file")
    try:
        spec = parse(name, wanted)
    except ResolutionError as error:
        raise InputError(f'"overrides" of package.json: {error.message}', remedy="mend the file") from error
    asked = "*" if own == "" else own
    return Rule(parent=parent, name=name, key=key, range=spec.wanted, value=asked or spec.wanted), inner


def _meets(spec: Spec, rule: Rule) -> bool:
    """Whether *spec* and the range of *rule* have a version in common; what is no range meets all."""
    if spec.kind is Kind.GIT:
        return False
    return spec.kind not in _RANGES or intersects(spec.wanted, rule.range)


def _same_children(one: Rule, other: Rule) -> bool:
    if one.children.keys() != other.children.keys():
        return False
    return all(
        rule.value == other.children[key].value and _same_children(rule, other.children[key])
        for key, rule in one.children.items()
    )


def _contradict(one: Rule, other: Rule) -> bool:
    theirs = other.ruleset
    return any(key in theirs and _exclude(rule, theirs[key]) for key, rule in one.ruleset.items())


def _exclude(one: Rule, other: Rule) -> bool:
    """Whether no version can satisfy both values, as far as that can be told from ranges."""
    if one.equals(other) or one.value.startswith("$") or other.value.startswith("$"):
        return False
    try:
        mine, theirs = parse(one.name, one.value), parse(other.name, other.value)
    except ResolutionError:
        return False
    both = mine.kind in _RANGES and theirs.kind in _RANGES
    return both and not intersects(mine.wanted, theirs.wanted)
