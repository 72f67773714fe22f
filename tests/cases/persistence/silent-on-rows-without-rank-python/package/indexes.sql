CREATE INDEX IF NOT EXISTS appointments_day ON appointments (day);

INSERT INTO customer_kinds (kind, title) VALUES ('admin', 'Administration'), ('guest', 'Guest') ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION note_change() RETURNS trigger AS $$ BEGIN INSERT INTO journal (at) VALUES (now()); RETURN OLD; END $$ LANGUAGE plpgsql;

CREATE TRIGGER note BEFORE DELETE ON customer_kinds FOR EACH ROW EXECUTE FUNCTION note_change();
