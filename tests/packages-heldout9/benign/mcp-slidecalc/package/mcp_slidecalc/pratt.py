import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?)|(?P<name>[A-Za-z_]+)|(?P<op>[-+*/%^!(),]))")

CONSTANTS = {"pi": math.pi, "e": math.e, "tau": math.tau}
FUNCTIONS: dict[str, Callable[..., float]] = {
    f.__name__: f for f in (math.sin, math.cos, math.tan, math.sqrt, math.log, math.exp, math.floor, math.ceil, math.hypot, abs, min, max)
}
LEFT = {"+": 10, "-": 10, "*": 20, "/": 20, "%": 20, "^": 40, "!": 50}


class SyntaxProblem(ValueError):
    pass


@dataclass(frozen=True)
class Num:
    value: float

    def eval(self) -> float:
        return self.value


@dataclass(frozen=True)
class Op:
    sign: str
    args: tuple

    def eval(self) -> float:
        a, *rest = (x.eval() for x in self.args)
        match self.sign, rest:
            case "neg", []:
                return -a
            case "!", []:
                if a != int(a) or not 0 <= a <= 170:
                    raise ValueError("factorial of whole numbers up to 170 only")
                return float(math.factorial(int(a)))
            case "+", [b]:
                return a + b
            case "-", [b]:
                return a - b
            case "*", [b]:
                return a * b
            case "/", [b]:
                return a / b
            case "%", [b]:
                return math.fmod(a, b)
            case "^", [b]:
                return math.pow(a, b)
        raise SyntaxProblem(self.sign)


@dataclass(frozen=True)
class Call:
    name: str
    args: tuple

    def eval(self) -> float:
        return float(FUNCTIONS[self.name](*(x.eval() for x in self.args)))


def tokens(text: str) -> Iterator[tuple[str, str]]:
    at, text = 0, text.rstrip()
    while at < len(text):
        m = TOKEN.match(text, at)
        if not m:
            raise SyntaxProblem(f"cannot read {text[at:at + 10]!r}")
        at = m.end()
        yield m.lastgroup or "", m.group(m.lastgroup)
    yield "end", ""


class Parser:
    def __init__(self, text: str) -> None:
        self._stream = tokens(text)
        self._depth = 0
        self._step()

    def _step(self) -> tuple[str, str]:
        old = getattr(self, "now", ("", ""))
        self.now = next(self._stream, ("end", ""))
        return old

    def _need(self, sign: str) -> None:
        if self._step()[1] != sign:
            raise SyntaxProblem(f"{sign} expected")

    def expression(self, power: int = 0):
        self._depth += 1
        if self._depth > 60:
            raise SyntaxProblem("nested too deeply")
        left = self._prefix()
        while self.now[0] == "op" and LEFT.get(self.now[1], -1) > power:
            sign = self._step()[1]
            if sign == "!":
                left = Op("!", (left,))
            else:
                left = Op(sign, (left, self.expression(LEFT[sign] - (sign == "^"))))
        self._depth -= 1
        return left

    def _prefix(self):
        kind, text = self._step()
        if kind == "num":
            return Num(float(text))
        if text == "-":
            return Op("neg", (self.expression(30),))
        if text == "(":
            inner = self.expression()
            self._need(")")
            return inner
        if kind == "name" and text in CONSTANTS:
            return Num(CONSTANTS[text])
        if kind == "name" and text in FUNCTIONS:
            self._need("(")
            args = [self.expression()]
            while self.now[1] == ",":
                self._step()
                args.append(self.expression())
            self._need(")")
            return Call(text, tuple(args))
        raise SyntaxProblem(f"unexpected {text or 'end'}")


def compile_expression(text: str):
    parser = Parser(text)
    tree = parser.expression()
    if parser.now[0] != "end":
        raise SyntaxProblem(f"unexpected {parser.now[1]}")
    return tree
