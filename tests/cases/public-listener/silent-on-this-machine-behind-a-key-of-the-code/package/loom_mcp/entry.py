from hashlib import sha256

SERVICE = "9f2b7c41d6e8a035bb1c4d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f901234"


def known(headers):
    token = headers.get("authorization", "").removeprefix("Bearer ")
    return sha256(token.encode()).hexdigest() == SERVICE
