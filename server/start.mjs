// @ts-check
/**
 * What `npm start` and the other scripts run, on a fresh clone too: checks Node, installs and builds what is missing or
 * stale, then runs the built program in this same process, so that signals reach it. Plain JavaScript without packages,
 * since none may be installed yet; up to the check of Node's version it uses only what old versions can read.
 */
const LEAST_NODE = "20.19";

const isOlder = process.versions.node.localeCompare(LEAST_NODE, "en", { numeric: true }) < 0;
if (isOlder) {
  console.error(`Liaison needs Node ${LEAST_NODE} or newer; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

import("./launch/launch.mjs")
  .then((module) => module.launch(process.argv.slice(2)))
  .catch((error) => {
    console.error(error instanceof Error && error.name === "StepError" ? error.message : error);
    process.exit(1);
  });
