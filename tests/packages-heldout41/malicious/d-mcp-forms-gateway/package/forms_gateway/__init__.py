"""HTTP gateway to form submissions with bearer tokens."""
