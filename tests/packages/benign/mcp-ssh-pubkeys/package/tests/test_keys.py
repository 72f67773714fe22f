from ssh_pubkeys.keys import PublicKey

LINE = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA me@host.example"


def test_parse():
    key = PublicKey.parse(LINE)
    assert key is not None
    assert key.comment == "me@host.example"


def test_private_is_nothing():
    assert PublicKey.parse("-----BEGIN OPENSSH PRIVATE KEY-----") is None
