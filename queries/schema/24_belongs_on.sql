-- Whether a stay in a sibling group holds on a day: a day on which it ends has ended it; null is always, and still.
create macro belongs_on(joined_on, left_on, day) as coalesce(joined_on <= day, true) and coalesce(left_on > day, true)
