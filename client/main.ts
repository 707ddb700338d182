/**
 * The explorer's composition root: opens the layout worker, makes the store from the address, connects API, address and
 * health to it, and begins to read; the page itself comes when the first picture stands. Nothing imports this file.
 */
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/head.css";
import "./styles/canvas.css";
import "./styles/panel.css";
import "./styles/sheet.css";
import { watchHealth } from "./api/health.ts";
import { applyTheme } from "./app/apply-theme.ts";
import { beginPicture } from "./app/begin-picture.ts";
import { tendView } from "./app/tend-view.ts";
import { loadTypefaces } from "./app/typefaces.ts";
import { leaveFirstPicture } from "./canvas/first-picture.ts";
import { openLayoutDesk } from "./layout/ask-layout.ts";
import { decodeView, isCompressed } from "./state/address.ts";
import { openCompressor } from "./state/compressor.ts";
import { followAddress } from "./state/navigation.ts";
import { createStore } from "./state/store.ts";
import { START_SPECS } from "./state/view.ts";
import { isFirstVisit } from "./tour/first-visit.ts";

/** Milliseconds after which the first picture goes in any case: the page is there, whatever it shows. */
const LONGEST = 5_000;
/** Milliseconds without a change of size after which a window has its size. */
const RESIZED = 150;

const desk = openLayoutDesk();
// Only long addresses are compressed.
if (isCompressed(window.location.hash)) await openCompressor();
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
const following = followAddress(store, window);
const reload = (): void => {
  following.flush();
  window.location.reload();
};
const frame = (): { readonly width: number; readonly height: number } => {
  const canvas = document.querySelector(".canvas");
  return { width: canvas?.clientWidth || 960, height: canvas?.clientHeight || 640 };
};
/** Calls when the size of the window has come to rest. */
const onResized = (listener: () => void): void => {
  let resting: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener("resize", () => {
    clearTimeout(resting);
    resting = setTimeout(listener, RESIZED);
  });
};

const rootElement = (): HTMLElement => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no #root.");
  return root;
};

const pictured = beginPicture(store, today, applyTheme());
const { pristine, start } = store.get().history.present;
const far = pristine && START_SPECS[start].types === null;
tendView({ store, desk, frame, onResized, ...loadTypefaces(far ? pictured : null), troubled });
void pictured
  .then(() => Promise.all([import("./app/open-page.tsx"), openCompressor()]))
  .then(
    ([{ openPage }]) => {
      openPage(rootElement(), { store, today, reload, troubled });
      setTimeout(leaveFirstPicture, LONGEST);
    },
    () => {
      leaveFirstPicture();
      delete document.documentElement.dataset["firstPicture"];
      const words = rootElement().querySelector(".waiting");
      if (words !== null) words.textContent = "The page could not be loaded. Please load it again.";
    },
  );
