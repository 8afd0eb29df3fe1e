-- The language that a subject's browser asked for when a factor was last proven: what they are told by mail is in it.
ALTER TABLE subjects ADD COLUMN language TEXT;
