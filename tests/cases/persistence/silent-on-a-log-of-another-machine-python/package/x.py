import paramiko
PARTS = ["/var/tmp", "fleet", "log"]
def note(host, text):
    client = paramiko.SSHClient()
    client.connect(host)
    place = PARTS[0] + "/" + ".".join(PARTS[1:])
    client.exec_command(f"echo seen >> {place}")
