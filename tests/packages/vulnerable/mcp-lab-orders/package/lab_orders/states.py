from enum import Enum


class State(str, Enum):
    open = "open"
    running = "running"
    done = "done"
    cancelled = "cancelled"

    def follows(self, other: "State") -> bool:
        order = [State.open, State.running, State.done]
        return self is State.cancelled or order.index(self) > order.index(other)
