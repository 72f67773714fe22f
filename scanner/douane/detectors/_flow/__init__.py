"""Where the values of a package come from: names, constants and data flow across its files.

`Program` answers three questions about an expression, without running anything: which function or module it
names (`origins`), which texts it can be (`shapes`), and what reached it (`trace`). The answers are bounded:
a package that is made to be hard to follow gives fewer of them, never an endless search.
"""

from douane.native import beside

__path__ = [*beside(__name__), *__path__]  # what was compiled comes first

from douane.detectors._flow.holes import HOLE
from douane.detectors._flow.index import Call, Function, Index
from douane.detectors._flow.program import Program
from douane.detectors._flow.programs import forget, program_of
from douane.detectors._flow.state import State
from douane.detectors._flow.traces import Trace

__all__ = ["HOLE", "Call", "Function", "Index", "Program", "State", "Trace", "forget", "program_of"]
