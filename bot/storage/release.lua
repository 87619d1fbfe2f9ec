-- Leave the queue of pending messages without an answer, so that the next message need not wait out the lease.
local queue_key, message = KEYS[1], ARGV[1]
local queue = redis.call('GET', queue_key)
if not queue then
  return 0
end
local others = {}
for _, entry in ipairs(cmsgpack.unpack(queue)) do
  if entry[1] ~= message then
    others[#others + 1] = entry
  end
end
if #others == 0 then
  redis.call('DEL', queue_key)
else
  redis.call('SET', queue_key, cmsgpack.pack(others), 'KEEPTTL')
end
return 1
