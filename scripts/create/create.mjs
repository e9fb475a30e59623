#!/usr/bin/env node
/* Plain JavaScript, so that a Node that is too old for the rest can still say so. */
const oldest = 20;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `create-maqalat needs Node.js ${oldest} or newer; this is ${process.versions.node}.\n` +
      `يلزم Node.js الإصدار ${oldest} فما بعده؛ وهذا ${process.versions.node}.`,
  );
  process.exit(2);
}
await import('./lib/main.js');
