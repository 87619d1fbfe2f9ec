-- Add to the counts of a day; new names only as long as there are not too many.
local kept, most = tonumber(ARGV[1]), tonumber(ARGV[2])
local names = redis.call('HLEN', KEYS[1])
for i = 3, #ARGV, 2 do
  if names < most or redis.call('HEXISTS', KEYS[1], ARGV[i]) == 1 then
    redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1])
  end
end
redis.call('EXPIRE', KEYS[1], kept)
