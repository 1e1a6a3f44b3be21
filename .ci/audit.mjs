// Reads what `npm audit --json` says. A grave hole in what the program runs on ends with 1; a registry that gives no answer says nothing of
// the change, and is told of.
const GRAVE = ['high', 'critical'];
let text = '';
for await (const chunk of process.stdin) text += chunk;
let answer = {};
try {
  answer = JSON.parse(text);
} catch {
  // No answer is none, in whatever words.
}
if (answer.metadata?.vulnerabilities === undefined) console.log('known holes: the registry gives no answer');
else {
  const holes = Object.values(answer.vulnerabilities ?? {});
  for (const { name, severity } of holes) console.log(`known hole: ${name} (${severity})`);
  if (holes.some(({ severity }) => GRAVE.includes(severity))) process.exit(1);
  console.log('known holes: none that is grave');
}
