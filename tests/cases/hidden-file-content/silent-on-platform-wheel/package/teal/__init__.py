from teal import _fast

sum = _fast.sum
