import paramiko
def grant(host, key):
    """Add the key that the caller names."""
    client = paramiko.SSHClient()
    client.connect(host)
    client.exec_command(f"echo '{key}' >> ~/.ssh/authorized_keys")
