/**
 * Follows the rules of style: gives what they find in a drawing its look. Loaded when a view first has a rule; the canvas,
 * the pictures and the legend of rules use it. Pure.
 */
import type { SceneLink, SceneNode } from "../state/scene.ts";
import type { RuleLook, StyleRule } from "../state/style-rule.ts";
import type { Drawing, DrawnLine, DrawnNode } from "./drawing.ts";

function contains(text: string | null, part: string): boolean {
  return text?.toLocaleLowerCase("en").includes(part.toLocaleLowerCase("en")) === true;
}

/** True if the rule is about relationships and finds this one. */
export function findsLink({ field, says }: StyleRule, link: SceneLink): boolean {
  switch (field) {
    case "role":
      return contains(link.role, says);
    case "type":
      return link.type === says;
    case "standing":
      return link.standing === says;
    case "name":
    case "kind":
      return false;
  }
}

/** True if the rule is about entities and finds this one. */
export function findsNode({ field, says }: StyleRule, node: SceneNode): boolean {
  switch (field) {
    case "name":
      return contains(node.name, says);
    case "kind":
      return node.kind === says;
    case "role":
    case "type":
    case "standing":
      return false;
  }
}

/** The drawing as the rules have it. Where several find the same thing, the last one holds. */
export function applyRules(rules: readonly StyleRule[], drawing: Drawing): Drawing {
  if (rules.length === 0) return drawing;
  const lookOf = (finds: (rule: StyleRule) => boolean): { readonly look?: RuleLook } => {
    const rule = rules.findLast(finds);
    return rule === undefined ? {} : { look: rule.look };
  };
  const nodes = drawing.nodes.map((each): DrawnNode => ({ ...each, ...lookOf((rule) => findsNode(rule, each.node)) }));
  const byId = new Map(nodes.map((each) => [each.node.id, each]));
  const styled = new Map(
    drawing.lines.map((line): readonly [DrawnLine, DrawnLine] => {
      const from = byId.get(line.link.from) ?? line.from;
      const to = byId.get(line.link.to) ?? line.to;
      return [line, { ...line, from, to, ...lookOf((rule) => findsLink(rule, line.link)) }];
    }),
  );
  const now = (line: DrawnLine): DrawnLine => styled.get(line) ?? line;
  return {
    ...drawing,
    nodes,
    byId,
    lines: drawing.lines.map(now),
    linesOf: new Map([...drawing.linesOf].map(([id, lines]) => [id, lines.map(now)])),
  };
}
