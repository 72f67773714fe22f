"""Evaluating JavaScript without running it: what an expression comes to as far as the source tells.

An interpreter over syntax trees with bounded steps. What depends on the machine, the network, the user or
on libraries that are not read is opaque; code under an opaque condition is followed on both sides, and what
it adds is marked with the condition. Nothing outside of memory is ever touched.
"""
