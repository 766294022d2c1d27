-- Takes longer than anybody waits.
select sum(hash(a.range + b.range) % 7)
from range(100000000) as a, range(100000000) as b
