/** The legend of the rules of style: what each looks like, what it says, and how many it finds. Loaded when there is one. */
import type { ReactElement } from "react";
import { useApp } from "../app/app-context.ts";
import { findsLink, findsNode } from "../canvas/apply-rules.ts";
import type { Scene } from "../state/scene.ts";
import { ruleText, type StyleRule } from "../state/style-rule.ts";
import { ruleWords } from "./rule-words.ts";

type Props = { readonly scene: Scene; readonly rules: readonly StyleRule[] };

/** The legend of the rules. */
export function RulesLegend({ scene, rules }: Props): ReactElement {
  const { store } = useApp();
  return (
    <section className="legend" aria-label="Style rules">
      <h3>Style rules</h3>
      <ul>
        {rules.map((rule) => {
          const links = scene.links.filter((link) => findsLink(rule, link)).length;
          const nodes = scene.nodes.filter((node) => findsNode(rule, node)).length;
          return (
            <li key={ruleText(rule)} className="legend-row">
              <svg className="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                <path d="M1 8h14" className={`rule-${rule.look}`} />
              </svg>
              <span>
                {rule.look === "dim" ? "Dimmed" : "Highlighted"}: {ruleWords(rule)}
              </span>
              <span className="count">{links + nodes}</span>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button quiet wide" onClick={() => store.pass({ dialog: "rules" })}>
        Change the style rules
      </button>
    </section>
  );
}
