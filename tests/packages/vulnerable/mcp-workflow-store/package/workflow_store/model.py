from dataclasses import dataclass, field


@dataclass
class Step:
    name: str
    after: list[str] = field(default_factory=list)


@dataclass
class Workflow:
    name: str
    steps: list[Step]

    def order(self) -> list[str]:
        left, done = {s.name: set(s.after) for s in self.steps}, []
        while left:
            ready = sorted(n for n, deps in left.items() if deps <= set(done))
            if not ready:
                raise ValueError("circular steps")
            done += ready
            for n in ready:
                del left[n]
        return done
