-- Stands before the scripts that end a message's wait: take it out of the queue of pending messages.
local function leave(queue_key, message)
  local queue = redis.call('GET', queue_key)
  if not queue then
    return
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
end

