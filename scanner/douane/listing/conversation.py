"""One conversation with a server: questions get their answers, whatever else is said in between."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from douane.listing.bounds import Bounds
from douane.listing.messages import (
    METHOD_NOT_FOUND,
    Answer,
    Message,
    NoiseError,
    UnreadableError,
    answer_of,
    notification,
    read,
    reply,
    request,
)
from douane.listing.nouns import Channel, ClosedError
from douane.model import Json

_CHANGED = {
    "notifications/tools/list_changed": ("tools",),
    "notifications/prompts/list_changed": ("prompts",),
    "notifications/resources/list_changed": ("resources", "resourceTemplates"),
}
# What a server may ask a client for, and how one that has nothing to give answers.
_REPLIES: Mapping[str, Json] = {
    "ping": {},
    "roots/list": {"roots": []},
    "elicitation/create": {"action": "decline"},
}
_REFUSALS = {"sampling/createMessage": (-1, "the user declined")}
LATE = "no answer came in time"
"""Why there is no answer where the time for it was over."""

_MOMENT = 0.05  # seconds
_NOT_FOUND = (METHOD_NOT_FOUND, "method not found")


class SpentError(ClosedError):
    """The server was not listened to any longer: it said too much."""


class Conversation:
    """Questions and answers over a channel, within bounds.

    `changed` holds the lists of which the server said that they changed; who lists one again takes it out.
    *clock* counts seconds, from anywhere.
    """

    def __init__(self, channel: Channel, bounds: Bounds, clock: Callable[[], float]) -> None:
        self.bounds = bounds
        self.changed: set[str] = set()
        self._channel = channel
        self._clock = clock
        self._end = clock() + bounds.seconds
        self._asked = 0
        self._waiting: set[int] = set()
        self._answers: dict[int, Answer] = {}
        self._received = self._messages = self._noise = 0

    def ask(self, method: str, params: Mapping[str, Json]) -> Answer:
        """Return the answer to *method*; one that does not come says so. Raises ClosedError."""
        number = self.post(method, params)
        answered = self.wait((number,), self.bounds.answer)
        self._waiting.discard(number)
        if answered is None:
            return Answer(why=LATE)
        return answered[1]

    def post(self, method: str, params: Mapping[str, Json]) -> int:
        """Send a request and return its number. Raises ClosedError."""
        self._asked += 1
        self._waiting.add(self._asked)
        self._channel.send(request(self._asked, method, params))
        return self._asked

    def tell(self, method: str) -> None:
        """Send a notification. Raises ClosedError."""
        self._channel.send(notification(method))

    def settle(self) -> None:
        """Hear what the server says unasked, until it is silent for a moment."""
        while (data := self._channel.receive(_MOMENT)) is not None:
            self._heard(data, ())

    def wait(self, numbers: Collection[int], seconds: float) -> tuple[int, Answer] | None:
        """Return the first answer to one of *numbers*, None if none comes within *seconds*.

        Raises ClosedError where the server ends or says too much before.
        """
        until = min(self._clock() + seconds, self._end)
        while True:
            for number in numbers:
                if number in self._answers:
                    self._waiting.discard(number)
                    return number, self._answers.pop(number)
            left = until - self._clock()
            data = self._channel.receive(left) if left > 0 else None
            if data is None:
                return None
            self._heard(data, numbers)

    def _heard(self, data: bytes, numbers: Collection[int]) -> None:
        self._received += len(data)
        self._messages += 1
        if self._received > self.bounds.received:
            raise SpentError(f"the server sent more than {self.bounds.received // 2**20} MB")
        if self._messages > self.bounds.messages:
            raise SpentError(f"the server sent more than {self.bounds.messages} messages")
        try:
            for message in read(data):
                self._taken(message)
        except NoiseError:
            self._noise += 1
            if self._noise > self.bounds.noise:
                raise SpentError(f"more than {self.bounds.noise} lines are no messages") from None
        except UnreadableError as error:
            # Whose answer it is cannot be told: of the one that is waited for, there will be no other.
            for number in numbers:
                self._answers.setdefault(number, Answer(why=str(error)))

    def _taken(self, message: Message) -> None:
        if message.is_answer:
            number = message.number
            if number in self._waiting and number not in self._answers:
                self._answers[number] = answer_of(message)
        elif message.method is not None and "id" in message.fields:
            self._replied(message.method, message.fields["id"])
        else:
            self.changed.update(_CHANGED.get(message.method or "", ()))

    def _replied(self, method: str, to: Json) -> None:
        if method in _REPLIES:
            self._channel.send(reply(to, result=_REPLIES[method]))
        else:
            self._channel.send(reply(to, error=_REFUSALS.get(method, _NOT_FOUND)))
