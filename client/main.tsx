/**
 * The explorer's composition root: opens the layout worker, makes the store from the address, connects API, address and
 * health to it, and renders. Nothing imports this file.
 */
import { createRoot } from "react-dom/client";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/canvas.css";
import "./styles/says.css";
import "./styles/panel.css";
import "./styles/rows.css";
import "./styles/citations.css";
import "./styles/legend.css";
import "./styles/search.css";
import "./styles/pane.css";
import "./styles/menu.css";
import "./styles/dialog.css";
import { watchHealth } from "./api/health.ts";
import { createActs } from "./app/acts.ts";
import { AppProvider } from "./app/app-context.ts";
import { Shell } from "./app/shell.tsx";
import { tendView } from "./app/tend-view.ts";
import { CANVAS_FONT, forgetLabels } from "./canvas/node-labels.ts";
import { openLayoutDesk } from "./layout/ask-layout.ts";
import { FaultBoundary } from "./parts/fault-boundary.tsx";
import { decodeView } from "./state/address.ts";
import { followAddress } from "./state/navigation.ts";
import { createStore } from "./state/store.ts";
import { isFirstVisit } from "./tour/first-visit.ts";

/** Milliseconds for which the first layout waits for the typeface, so that labels are measured in it. */
const FONT_PATIENCE = 600;

const desk = openLayoutDesk();
const store = createStore(decodeView(window.location.hash));
if (isFirstVisit(window.location.hash)) store.pass({ touring: true });
const today = new Date().toISOString().slice(0, 10);
const health = watchHealth(({ ready, message }) => {
  store.connect(ready ? { state: "ready", message: null } : { state: "away", message });
});
const troubled = (message: string): void => {
  store.connect({ state: "away", message: `${message} The page goes on as soon as it is back.` });
  health.hurry();
};
const acts = createActs(store, today, troubled);

const following = followAddress(store, window);
const reload = (): void => {
  following.flush();
  window.location.reload();
};

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root.");
createRoot(root).render(
  <AppProvider value={{ store, acts, today, reload }}>
    <FaultBoundary what="The page">
      <Shell />
    </FaultBoundary>
  </AppProvider>,
);

const frame = (): { readonly width: number; readonly height: number } => {
  const canvas = document.querySelector(".canvas");
  return { width: canvas?.clientWidth || 960, height: canvas?.clientHeight || 640 };
};
// A typeface that does not come must not keep the graph from being drawn.
const font = Promise.allSettled([
  document.fonts.load(`600 14px ${CANVAS_FONT}`),
  document.fonts.load(`italic 450 12px ${CANVAS_FONT}`),
]);
void font.then(forgetLabels);
const measurable = Promise.race([font, new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE))]);
tendView({ store, desk, frame, measurable, troubled });
