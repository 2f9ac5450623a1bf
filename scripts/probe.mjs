/** `node scripts/probe.mjs`: ends with 0 if the hub on this machine is ready, else with 1; for the health check of a container. */
const port = process.env.PORT || 4000;
const ready = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(4_000) }).then((answer) => answer.ok, () => false);
process.exit(ready ? 0 : 1);
