"""Reading what people write, in three scripts: one normaliser serves options, words, distress and intents."""
