// Reads Adaptive Cards, one JSON document a line, and writes what the renderer of the web clients finds wrong with each: a line of
// JSON with its errors, and with the unknown elements that parsing leaves out.
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

const file = require.resolve('adaptivecards/dist/adaptivecards.min.js');

// Compiled once and run anew for each card: the pattern that it checks lang with is global, remembers where it stopped and fails every second time.
const renderer = new Script(`(function (exports, module, require) {${readFileSync(file, 'utf8')}\n})`, { filename: file }).runInThisContext();
const load = () => {
  const module = { exports: {} };
  renderer(module.exports, module, require);
  return module.exports;
};

for (const line of readFileSync(0, 'utf8').split('\n').filter(line => line.trim())) {
  const { AdaptiveCard, SerializationContext } = load();
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
