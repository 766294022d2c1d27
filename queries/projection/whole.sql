-- grain: one row per table. Reads every block of the file, so that one that is damaged is found before it is asked.
select bit_xor(hash(projection)) from projection
union all
select bit_xor(hash(statement)) from statement
union all
select bit_xor(hash(parked)) from parked
union all
select bit_xor(hash(submission)) from submission
union all
select bit_xor(hash(listing)) from listing
union all
select bit_xor(hash(touched)) from touched
union all
select bit_xor(hash(spoken)) from spoken
union all
select bit_xor(hash(fact_turn)) from fact_turn
union all
select bit_xor(hash(fact)) from fact
union all
select bit_xor(hash(adoption_fact)) from adoption_fact
union all
select bit_xor(hash(tracker_fact)) from tracker_fact
union all
select bit_xor(hash(version)) from version
union all
select bit_xor(hash(episode)) from episode
union all
select bit_xor(hash(milestone)) from milestone
union all
select bit_xor(hash(journey)) from journey
union all
select bit_xor(hash(membership)) from membership
union all
select bit_xor(hash(touched_group)) from touched_group
union all
select bit_xor(hash(yearly_count)) from yearly_count
union all
select bit_xor(hash(taken_back)) from taken_back
union all
select bit_xor(hash(household)) from household
union all
select bit_xor(hash(household_step)) from household_step
union all
select bit_xor(hash(characteristic)) from characteristic
union all
select bit_xor(hash(sibling_fact)) from sibling_fact
union all
select bit_xor(hash(return_to_care)) from return_to_care
union all
select bit_xor(hash(edition)) from edition
union all
select bit_xor(hash(members_question)) from members_question
