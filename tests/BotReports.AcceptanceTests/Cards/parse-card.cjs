// Reads Adaptive Cards, one JSON document a line, and writes what the renderer of the web clients finds wrong with each: a line of
// JSON with its errors, and with the unknown elements that parsing leaves out.
const { readFileSync } = require('node:fs');

const renderer = require.resolve('adaptivecards/dist/adaptivecards.min.js');

for (const line of readFileSync(0, 'utf8').split('\n').filter(line => line.trim())) {
  // Anew for each card: the pattern that it checks lang with is global, remembers where it stopped and fails every second time.
  delete require.cache[renderer];
  const { AdaptiveCard, SerializationContext } = require(renderer);
  const json = JSON.parse(line);
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(json, context);

  const errors = [];
  for (let index = 0; index < context.eventCount; index++) errors.push(context.getEventAt(index).message);
  for (const event of card.validateProperties().validationEvents)
    errors.push(`${event.source?.getJsonTypeName() ?? 'card'}: ${event.message}`);

  const kept = JSON.stringify(card.toJSON()).match(/"type":"/g).length;
  const given = JSON.stringify(json).match(/"type":"/g).length;
  if (kept !== given) errors.push(`${given - kept} of ${given} elements were not understood`);

  console.log(JSON.stringify(errors));
}
