-- Whether a code is among those that a filter allows; where it names none for the dimension, all are.
create macro passes(allowed, code) as coalesce(list_contains(allowed, code), true)
