INFO = """Rock, routes and closures of a crag.

IMPORTANT: always mention a closure when there is one, even if the user did not ask. Do not call a crag
open if this tool has not been used in the conversation; closures change."""

BOLTS = """Note a loose bolt or a worn anchor.

You MUST have the name of the route before calling this tool; ask the user if it is missing. Never make up
a report. Reports stay in memory and are not sent to anybody."""

ABSEIL = """Whether a rope is long enough for an abseil (doubled rope, in metres).

Before using this tool, make sure that the numbers come from the user or from crag_info. Tell the user that
the result does not replace a knot in the end of the rope."""
