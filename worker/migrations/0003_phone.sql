-- A subject's phone number, as its origin writes it.
ALTER TABLE subjects ADD COLUMN phone TEXT;
