"""How far values are followed in one package: steps, depth, and which answers are not the whole answer."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from douane.detectors._flow.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from douane.syntax import Codebase

Answer = TypeVar("Answer")
Item = TypeVar("Item")

# Values that are followed in one package: by all rules, by one of them, and by one when the others took all.
# How many of them one inside the other.
_MOST_STEPS = 400_000
_MOST_OF_RULE = 250_000
_SHARE = 60_000
_DEEPEST = 50
_WORTH_ASKING = 12  # so much less deep must a question be for a cut answer to be sought again


class Budget(Texts):
    """The steps that are left for the rule that asks. What was given up is a gap of the codebase."""

    def __init__(self, codebase: Codebase) -> None:
        super().__init__(codebase)
        self._served = ""  # the rule that asks
        self._shared = _MOST_STEPS  # steps that were left for all when it began
        self._granted = self.steps_left = _MOST_OF_RULE
        self.cut = False  # whether something was not followed to the end since this was last cleared
        self._partial: dict[object, tuple[int, int]] = {}  # answers that were cut: steps they had, how deep
        self._floor = 0  # steps that are left to others
        self._most = _MOST_STEPS
        self._depth = 0
        self._held = False
        self._unnoted = False
        self._missed: set[str] = set()  # files in which something was not followed to the end
        self._answers: dict[Hashable, tuple[Any, frozenset[str]]] = {}

    def let_go(self) -> None:
        """Let go of what leads back here, what was answered included."""
        super().let_go()
        self._answers.clear()

    def serve(self, asker: str) -> None:
        """Give *asker*, a rule, its share of the steps: that another rule took too many does not blind it."""
        if asker == self._served:
            return
        self._served = asker
        self._shared = max(0, self._shared - (self._granted - self.steps_left))
        if self.is_spent:  # what was cut for want of steps can be told now
            self._partial = dict.fromkeys(self._partial, (0, 0))
        self._granted = self.steps_left = max(_SHARE, min(self._shared, _MOST_OF_RULE))

    def enter(self, path: str) -> bool:
        """Begin to follow a value in the file at *path*; that it went too far already is a gap."""
        if self.can_go_on and self._depth < _DEEPEST:
            self._depth += 1
            return True
        self.give_up(path)
        return False

    @property
    def can_go_on(self) -> bool:
        """Whether there are steps left for what is being followed."""
        return self.steps_left > self._floor

    @property
    def is_deep(self) -> bool:
        """Whether so many values are followed one inside the other that only plain ways are still gone."""
        return self._depth > _DEEPEST // 2

    def give_up(self, path: str) -> None:
        """Note that values in the file at *path* were not followed to the end."""
        self.cut = True
        if not self._held:
            self.unfollowed(path)

    @property
    def is_spent(self) -> bool:
        """Whether no value can be followed any more for the rule that asks."""
        return self.steps_left <= 0

    def unfollowed(self, path: str) -> None:
        """Note that something that matters in the file at *path* was not followed to the end."""
        self._missed.add(path)
        codebase = self._codebase()
        if codebase is not None and not self._unnoted:
            codebase.exhausted(path)

    def bounded(self, found: Iterable[Item], most: int, path: str) -> list[Item]:
        """Return the first *most* of *found*; that there are more of them in the file at *path* is a gap."""
        first = list(islice(found, most + 1))
        if len(first) > most:
            self.unfollowed(path)
        return first[:most]

    def limited(self, found: Iterable[Item], most: int, path: str) -> list[Item]:
        """Return the first *most* of *found*, all that one value can be; more are a gap as for `give_up`."""
        first = list(islice(found, most + 1))
        if len(first) > most and self._held:
            self.cut = True
        elif len(first) > most:
            self.unfollowed(path)
        return first[:most]

    @property
    def codebase(self) -> Codebase | None:
        """The codebase that is read, as long as somebody looks at it."""
        return self._codebase()

    def once(self, key: Hashable, work: Callable[[], Answer]) -> Answer:
        """Return what *work* gave when it was first asked for under *key*, whoever asks.

        What was not followed then is noted again for whoever asks later. Where steps were wanting, it is
        asked for again the next time.
        """
        known: tuple[Answer, frozenset[str]] | None = self._answers.get(key)
        if known is None:
            before, self._missed = self._missed, set()
            cut, self.cut = self.cut, False
            answer = work()
            known = answer, frozenset(self._missed)
            if not self.cut:
                self._answers[key] = known
            self._missed, self.cut = before | self._missed, self.cut or cut
            return answer
        for path in sorted(known[1]):
            self.unfollowed(path)
        return known[0]

    @contextmanager
    def unnoted(self) -> Iterator[None]:
        """Within the block, what is not followed to the end is no gap: nothing is concluded from it."""
        before = self.hush()
        try:
            yield
        finally:
            self.hush(before)

    def hush(self, is_unnoted: bool = True) -> bool:
        """Set whether what is not followed to the end is no gap, and return what was set before.

        For what is asked so often that a block, `unnoted`, takes too long; whoever sets it, sets it back.
        """
        before, self._unnoted = self._unnoted, is_unnoted
        return before

    @contextmanager
    def asking(self, most: int) -> Iterator[None]:
        """Within the block, a question is asked that may take *most* steps; `cut` tells if it took more.

        No gap is noted: whoever asks knows whether anything depends on the answer.
        """
        floor, held, cut, before = self._floor, self._held, self.cut, self._most
        self._floor, self._held, self.cut = max(floor, self.steps_left - most), True, False
        self._most = min(before, most)
        try:
            yield
        finally:
            self._floor, self._held, self._most = floor, held, before
            self.cut = self.cut or cut

    def in_steps(self, most: int, found: Iterator[Item]) -> tuple[list[Item], bool]:
        """Return what *found* yields in at most *most* steps, and whether more of them were wanting.

        *found* follows values only as it is asked, as a generator does. As for `asking`, no gap is noted.
        """
        cut = self.cut
        with self.asking(most):
            told = list(found)
            is_cut = self.cut and not self.can_go_on
        self.cut = cut
        return told, is_cut

    def is_known(self, key: object) -> bool:
        """Whether what is remembered under *key* is as much as can be told now; that it was cut is noted."""
        cut = self._partial.get(key)
        if cut is None:
            return True
        if cut[0] < self._most or cut[1] > self._depth + _WORTH_ASKING:
            return False
        self.cut = True
        return True

    def is_whole(self, key: object) -> bool:
        """Whether what is remembered under *key* was not cut."""
        return key not in self._partial

    def begin(self, key: object) -> None:
        """Note that the answer under *key* is sought: what leads back to it meanwhile is not sought again."""
        self._partial.pop(key, None)

    def remember(self, key: object, *, cut_before: bool) -> None:
        """Note whether the answer under *key* was cut; `cut` was *cut_before* when it was begun."""
        if self.cut:
            self._partial[key] = (self._most, self._depth)
        else:
            self._partial.pop(key, None)
        self.cut = self.cut or cut_before

    def leave(self) -> None:
        """End what `enter` began."""
        self._depth -= 1
