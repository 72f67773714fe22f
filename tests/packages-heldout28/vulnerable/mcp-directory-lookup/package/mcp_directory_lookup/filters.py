FILTERS = {
    "person": ("(&(objectClass=person)(!(hidden=TRUE))(cn={name}*))", ["cn", "mail", "telephoneNumber"]),
    "member": ("(&(objectClass=group)(cn={group})(memberUid={user}))", ["cn"]),
}
