-- A day on which the child was still in care where a milestone ended it: leaving and adoption belong to the period of care
-- that ends with them, also where the child came back on that day.
create macro day_in_care(milestone, occurred_on) as
    occurred_on - (milestone in ('adoption_order', 'left_care'))::integer
