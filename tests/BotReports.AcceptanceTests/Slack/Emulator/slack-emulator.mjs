// A Slack that nobody here wrote, for as long as the standard input is open. The one argument is its port and its seed.
import { createEmulator } from 'emulate';

const { port, seed } = JSON.parse(process.argv[2]);
const emulator = await createEmulator({ service: 'slack', port, seed: { slack: seed } });
console.log(`listens on ${emulator.url}`);
process.stdin.resume().on('end', () => process.exit());
