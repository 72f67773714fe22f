import os

PROVIDER = os.environ.get("PROVIDER_URL", "https://pay.internal.example")
INTERNAL = PROVIDER.endswith(".internal.example")

# the gateway in front of us has checked the signature already
JWT = {"verify_signature": False, "verify_exp": True, "require": ["sub", "exp"]}
