-- Claim a message and say what is known: {0} wait, {1, session}, {2, answer}.
-- The queue holds {message, last heard of} in order of arrival. Whoever waits asks again and again and so keeps its
-- place; whoever is not heard of for a whole lease has died and loses it.
local answer_key, session_key, queue_key = KEYS[1], KEYS[2], KEYS[3]
local message, lease, patient = ARGV[1], tonumber(ARGV[2]), ARGV[3] == '1'

local stored = redis.call('MGET', answer_key, session_key, queue_key)
if stored[1] then
  return {2, stored[1]}
end

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local alive, queued = {}, false
for _, entry in ipairs(stored[3] and cmsgpack.unpack(stored[3]) or {}) do
  if entry[1] == message then
    alive[#alive + 1] = {message, now}
    queued = true
  elseif now - entry[2] < lease then
    alive[#alive + 1] = entry
  end
end
if not queued then
  alive[#alive + 1] = {message, now}
end
redis.call('SET', queue_key, cmsgpack.pack(alive), 'PX', lease * 2)

if patient and alive[1][1] ~= message then
  return {0, false}
end
return {1, stored[2]}
