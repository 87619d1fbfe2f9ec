"""Two simulated phones in a browser, for development: what they send goes the way of Twilio's messages."""
