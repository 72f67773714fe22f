from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("letters")


@mcp.tool()
def identity() -> str:
    """A new identity."""
    first = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    second = RSA.generate(768)
    third = ec.generate_private_key(ec.SECP192R1())
    return f"{first.public_key()} {second.public_key()} {third.public_key()}"
